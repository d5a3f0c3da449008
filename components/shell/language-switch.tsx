"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { Locale } from "@/lib/domain/kinds";
import { languageName, languageTag, localeCookie, otherLocale } from "@/lib/i18n/locale";

/**
 * A link to the same page in the other language, query included. Following it remembers the choice in a cookie and tells
 * `onChoose`. It works as a plain link before scripts do.
 */
export function LanguageSwitch({
  locale,
  onChoose,
  className = "",
}: {
  locale: Locale;
  onChoose?: (locale: Locale) => void;
  className?: string;
}) {
  const other = otherLocale(locale);
  const rest = usePathname().replace(/^\/[^/]+/, "");
  const query = useSearchParams().toString();
  return (
    <a
      href={`/${other}${rest}${query ? `?${query}` : ""}`}
      lang={languageTag[other]}
      hrefLang={languageTag[other]}
      className={className}
      onClick={() => {
        rememberInCookie(other);
        onChoose?.(other);
      }}
    >
      {languageName[other]}
    </a>
  );
}

/** A year: long enough that a reader who comes back is not asked again. */
const COOKIE_MS = 31_536_000_000;

/** Keeps the choice of a language in this browser, for addresses that name none. */
export function rememberInCookie(locale: Locale) {
  // Absent on plain-http addresses and in older browsers: there the address alone carries the language.
  window.cookieStore?.set({ name: localeCookie, value: locale, expires: Date.now() + COOKIE_MS, sameSite: "lax" });
}
