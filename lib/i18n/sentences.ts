import type { Locale } from "@/lib/domain/kinds";

/** Sentences one after the other as the language writes them: Chinese leaves no space between two. What is null is left out. */
export function sentences(locale: Locale, ...all: readonly (string | null)[]): string {
  return all.filter((sentence) => sentence !== null).join(locale === "zh" ? "" : " ");
}
