import type { Locale } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import type { Case } from "./case-queries";

/** A text of a case: plain, or in one language or both. */
export type CaseText = Case["title"];

/** The text in the reader's language, else in the other. */
export function caseTextIn(text: CaseText, locale: Locale): string {
  if (typeof text === "string") return text;
  return text[languageShown(text, locale)] ?? "";
}

/**
 * The text to store after `typed` has replaced what the reader saw of `stored`: the language they saw is replaced,
 * the other one stays. Returns `stored` itself where nothing changed.
 */
export function withTyped(stored: CaseText, typed: string, locale: Locale): CaseText {
  if (typed === caseTextIn(stored, locale)) return stored;
  if (typeof stored === "string") return typed;
  const { [languageShown(stored, locale)]: _replaced, ...other } = stored;
  const kept = typed === "" ? other : { ...other, [languageShown(stored, locale)]: typed };
  return Object.keys(kept).length === 0 ? "" : kept;
}

function languageShown(text: Exclude<CaseText, string>, locale: Locale): Locale {
  return text[locale] ? locale : (locales.find((other) => text[other]) ?? locale);
}
