import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";

/** The text in the reader's language. */
export function textIn(text: TextPair, locale: Locale): string {
  return text[locale];
}
