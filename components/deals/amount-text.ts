import { currencyExponent } from "@/lib/domain/money";

/** An amount in minor units as one would type it: 500000 CNY is “5000”, 1250 CNY “12.50”; no amount is blank. */
export function amountText(minor: number | null, currency: string): string {
  if (minor === null) return "";
  const digits = currencyExponent(currency);
  const unit = 10 ** digits;
  return minor % unit === 0 ? String(minor / unit) : (minor / unit).toFixed(digits);
}
