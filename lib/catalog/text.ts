import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";

/** The text in the reader's language. */
export function textIn(text: TextPair, locale: Locale): string {
  return text[locale];
}

/** The language of a text without a translation, such as the title of a source. */
export function localeOf(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}
