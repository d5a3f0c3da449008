import { currencyExponent } from "./currency-exponent";
import { type Decimal, decimalOfNumber, shifted } from "./decimal";
import { readNumber } from "./typed-number";

/** A number as one types it, so that it reads back as itself: 7.245 is “7.2450”, because “7.245” could be thousands. */
export function numberText(value: number): string {
  return clearText(decimalOfNumber(value));
}

/** The size of an amount in minor units as one types it, so that it reads back as itself: 420050 CNY → “4200.50”. */
export function amountText(minor: number, currency: string): string {
  return clearText(shifted(decimalOfNumber(Math.abs(minor)), -currencyExponent(currency)), currencyExponent(currency));
}

/** `value` with `most` decimals where it has some and that has one meaning, else with as many as give it one. */
function clearText(value: Decimal, most = 0): string {
  const [whole = "", decimals = ""] = value.split(".");
  if (decimals === "") return whole;
  const texts = [decimals.padEnd(most, "0"), decimals].map((all) => `${whole}.${all}`);
  return texts.find((text) => readNumber(text).is === "number") ?? `${value}0`;
}
