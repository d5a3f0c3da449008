import type { Metadata } from "next";
import type { Locale } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { fallbackLocale, languageTag } from "./locale";

/**
 * The canonical address of a page and the same page in the other language, for `metadata.alternates`.
 * `path` is the part after the language, `""` for the landing page.
 */
export function alternates(locale: Locale, path: `/${string}` | ""): Metadata["alternates"] {
  return {
    canonical: `/${locale}${path}`,
    languages: {
      ...Object.fromEntries(locales.map((each) => [languageTag[each], `/${each}${path}`])),
      "x-default": `/${fallbackLocale}${path}`,
    },
  };
}
