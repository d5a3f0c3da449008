import { currencyExponent } from "@/lib/domain/currency-exponent";

/** The absolute value of an amount in minor units as one would type it: 420050 CNY → “4200.50”. */
export function amountText(minor: number, currency: string): string {
  const digits = currencyExponent(currency);
  const unit = 10 ** digits;
  const size = Math.abs(minor);
  return (size / unit).toFixed(size % unit === 0 ? 0 : digits);
}
