import type { Locale } from "@/lib/domain/kinds";

/** Joins sentences as the language does: Chinese has no space between them. Nulls are left out. */
export function sentences(locale: Locale, ...all: readonly (string | null)[]): string {
  return all.filter((sentence) => sentence !== null).join(locale === "zh" ? "" : " ");
}
