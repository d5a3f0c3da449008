"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { Locale } from "@/lib/domain/kinds";
import { languageName, languageTag, localeCookie, otherLocale } from "@/lib/i18n/locale";

/**
 * A link to the same page in the other language, query included. Following it stores the choice in a cookie and calls
 * `onChoose`. It works as a plain link before scripts are there.
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

/** A year: long enough that a returning reader is not asked again. */
const COOKIE_MS = 31_536_000_000;

/** Stores the choice of language in this browser, for addresses without a language. */
export function rememberInCookie(locale: Locale) {
  // `cookieStore` is absent on plain-http addresses and in older browsers: there only the address holds the language.
  window.cookieStore?.set({ name: localeCookie, value: locale, expires: Date.now() + COOKIE_MS, sameSite: "lax" });
}
