import { currencyExponent } from "@/lib/domain/currency-exponent";

/**
 * The ISO 4217 currencies in use, sorted. They are listed here because `Intl`'s list and digits follow CLDR and
 * differ between browser and server.
 */
export const currencies: readonly string[] = (
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP " +
  "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR " +
  "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT " +
  "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD " +
  "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES " +
  "VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
).split(" ");

/** Whether `value` is the upper-case code of an ISO 4217 currency in use. */
export function isCurrency(value: unknown): value is string {
  return typeof value === "string" && known.has(value);
}

/**
 * The worth of an amount in whole minor units of the base currency, halves rounded away from zero.
 *
 * `amount` is an integer in minor units of `currency`; `rate` is base currency per one unit (not minor unit) of
 * `currency`, and is ignored where the two are the same. The product is an exact decimal: the rate counts as its
 * shortest decimal form, so that 100 × 1.005 is 100.5 and gives 101. Results beyond 2^53 are the nearest double.
 * Throws RangeError for an unknown currency, an amount that is not a safe integer, or a rate that is missing or not
 * above zero.
 */
export function toBaseMinor(amount: number, currency: string, rate: number | null, baseCurrency: string): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Amount is not an integer in minor units: ${amount}`);
  if (currency === baseCurrency) return amount;
  if (!isCurrency(currency) || !isCurrency(baseCurrency))
    throw new RangeError(`Unknown: ${currency} or ${baseCurrency}`);
  if (rate === null || !(rate > 0 && rate < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`A rate above zero is needed from ${currency} to ${baseCurrency}`);
  }
  const { digits, scale } = decimalOf(rate);
  const shift = scale + currencyExponent(currency) - currencyExponent(baseCurrency);
  const plain = plainQuotient(Math.abs(amount) * Number(digits), shift);
  if (plain !== null) return amount < 0 && plain > 0 ? -plain : plain;
  const product = BigInt(Math.abs(amount)) * BigInt(digits);
  const size = shift > 0 ? halfUpQuotient(product, 10n ** BigInt(shift)) : product * 10n ** BigInt(-shift);
  return amount < 0 && size > 0n ? -Number(size) : Number(size);
}

/**
 * `numerator` ÷ `denominator` as an integer, halves rounded up; neither may be negative, and the denominator not
 * zero.
 */
export function halfUpQuotient(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

const known: ReadonlySet<string> = new Set(currencies);

/**
 * `product` ÷ 10^`shift`, halves rounded up, with plain numbers: exact and some ten times as fast as big integers,
 * for the amounts people earn. Null where a step might leave the safe integers.
 */
function plainQuotient(product: number, shift: number): number | null {
  if (shift < 0 || shift > 12) return null;
  const divisor = 2 * 10 ** shift;
  const dividend = 2 * product + divisor / 2;
  return Number.isSafeInteger(dividend) ? (dividend - (dividend % divisor)) / divisor : null;
}

/** A positive number as `digits` ÷ 10^`scale`, from its shortest decimal form. */
function decimalOf(value: number): { digits: string; scale: number } {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  return { digits: whole + decimals, scale: decimals.length - Number(power) };
}

/**
 * A part of a whole, both in minor units, in per cent: clamped to 0…100 and rounded half up to one decimal. Null
 * where the whole is not above zero.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  const clamped = Math.min(Math.max(part, 0), whole);
  return Number(halfUpQuotient(1000n * BigInt(clamped), BigInt(whole))) / 10;
}
