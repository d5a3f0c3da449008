import { currencyExponent } from "@/lib/domain/currency-exponent";
import type { Decimal } from "@/lib/domain/decimal";
import type { Locale } from "@/lib/domain/kinds";
import { readNumber } from "@/lib/domain/typed-number";

/**
 * A reading as its language writes it, so that it has one meaning: with the decimals of `currency` where it has some, and
 * with one more where that could be thousands again.
 */
export function readingText(locale: Locale, value: Decimal, currency: string | null): string {
  const least = value.includes(".") && currency !== null ? currencyExponent(currency) : 0;
  // Written from the text: a number of JavaScript holds sixteen digits of it.
  const written = [least, 0, 4].map((minimumFractionDigits) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits: 20 }).format(value as `${number}`),
  );
  return written.find((text) => readNumber(text).is === "number") ?? value;
}
