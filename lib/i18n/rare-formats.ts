import type { Locale } from "@/lib/domain/kinds";

/* Formats that only few pages need, separate from those that every page loads. */

/** The day and time of an instant in a zone: “Mar 9, 2026, 3:04 PM”, “2026年3月9日 15:04”. */
export function moment(locale: Locale, at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: locale === "zh" ? "long" : "short",
    day: "numeric",
    hour: locale === "zh" ? "2-digit" : "numeric",
    minute: "2-digit",
    timeZone,
  });
  return format.format(new Date(at));
}

/** Bytes in thousands or millions, as a disk counts them: 3100000 → “3.1 MB”. */
export function size(locale: Locale, bytes: number): string {
  const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1_000 : 1_000_000);
  const digits = unit === "kilobyte" ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
}

/** Several words as one phrase: “before, after, and unit”, “之前、之后和单位”. */
export function list(locale: Locale, words: readonly string[]): string {
  return new Intl.ListFormat(locale).format(words);
}
