import { currencyExponent } from "./currency-exponent";
import { shifted } from "./decimal";
import { readNumber, type UnreadNumber } from "./typed-number";

/** What stands in the way of reading an amount; too precise is what has more decimals than its currency. */
type UnreadAmount = UnreadNumber | { readonly is: "too-precise"; readonly currency: string };

/** What can be wrong with a typed number or amount, the bounds of what is asked for included. */
export type NumberProblem = UnreadAmount | { readonly is: "too-large" } | { readonly is: "too-small" };

/** What a typed text means as an amount of a currency, in minor units. */
export type TypedAmount = { readonly is: "amount"; readonly minor: number } | UnreadAmount;

/**
 * Reads an amount of `currency` as people type it, exactly. Beyond the exact integers, which every bound of an amount is
 * far below, the nearest of them stands for it.
 */
export function readAmount(typed: string, currency: string): TypedAmount {
  const read = readNumber(typed, currency);
  if (read.is !== "number") return read;
  const minor = shifted(read.value, currencyExponent(currency));
  if (minor.includes(".")) return { is: "too-precise", currency };
  const most = Number.MAX_SAFE_INTEGER;
  return { is: "amount", minor: Math.min(Math.max(Number(minor), -most), most) };
}
