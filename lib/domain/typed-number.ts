import { currencyExponent } from "./currency-exponent";
import { isCurrencyMark, isMarkOf } from "./currency-marks";
import { type Decimal, shifted } from "./decimal";
import { readingsOf } from "./digit-groups";
import { isCurrency } from "./money";

/** What stands in the way of reading a number. */
export type UnreadNumber =
  | { readonly is: "none" }
  /** It has two readings, of which neither is taken; the larger first. */
  | { readonly is: "unclear"; readonly readings: readonly [Decimal, Decimal]; readonly currency: string | null }
  /** It carries the mark of another currency than `currency`, which was asked for. */
  | { readonly is: "other-currency"; readonly currency: string };

/** What a typed text means as a number. */
export type TypedNumber = { readonly is: "number"; readonly value: Decimal } | UnreadNumber;

/**
 * Reads a number as people type it in Chinese and English, exactly: full-width or not, with groups, with decimals after a
 * point or a comma, with a sign, with the mark of `currency` where one is asked for, and with `万`, `亿` or `k` in place of
 * zeros. A text that can mean two numbers is answered by both.
 */
export function readNumber(typed: string, currency: string | null = null): TypedNumber {
  const parts = typed.length > MAX_LENGTH ? null : PARTS.exec(plain(typed));
  const [, signBefore = "", mark = "", signAfter = "", digits = "", end = ""] = parts ?? [];
  const { zeros, endMark } = readEnd(end, currency);
  const marks = [mark, endMark].map((one) => judgeMark(one.trim(), currency));
  if (parts === null || (signBefore && signAfter) || marks.includes("none")) return { is: "none" };
  const negative = signBefore + signAfter === "-";
  const [first, second] = readingsOf(digits).map((reading) => shifted(negative ? `-${reading}` : reading, zeros));
  if (first === undefined) return { is: "none" };
  // “500 K” is five hundred kyat, or five hundred thousand.
  if (currency !== null && zeros > 0 && second === undefined && isMarkOf(end, currency)) {
    return { is: "unclear", readings: [first, shifted(first, -zeros)], currency };
  }
  if (currency !== null && marks.includes("other")) return { is: "other-currency", currency };
  if (second === undefined) return { is: "number", value: first };
  return currency !== null && isWrittenWithCode(mark, digits, currency)
    ? { is: "number", value: second }
    : { is: "unclear", readings: [first, second], currency };
}

/** Longer than any number: what is longer is not looked at. */
const MAX_LENGTH = 100;

/**
 * A sign before or after the currency, the digits with what parts them, and what follows: a word in place of zeros, the
 * currency. A point right behind a letter belongs to it, “Rs.500”.
 */
const PARTS = /^([+-]?) ?((?:\p{L}\.?|[^\p{L}\d.,+-])*) ?([+-]?) ?([\d.,][\d., '_]*?) ?((?:\p{L}\.?|[^\p{L}\d.,])*)$/u;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SIGNS: Readonly<Record<string, string>> = { "￥": "¥", "￡": "£", "￦": "₩", "￠": "¢" };

/** The text in half-width characters, with one kind of minus, of apostrophe and of space, and without invisible marks. */
function plain(typed: string): string {
  return typed
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\uffe0-\uffe6]/g, (sign) => FULL_WIDTH_SIGNS[sign] ?? sign)
    .replace(/[\u061c\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/[−‐‑‒–﹣]/g, "-")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** What some write after a number in place of its zeros. */
const ZEROS = /^(k|w|m|[十百千万萬]?[亿億]|[十百千]?[万萬]|千) ?(.*)$/i;
const zerosOf: Readonly<Record<string, number>> = {
  ...{ k: 3, w: 4, m: 6 },
  ...{ 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 },
};

/** The zeros and the currency that stand after a number. A code such as MXN begins like a million and is none. */
function readEnd(end: string, currency: string | null): { zeros: number; endMark: string } {
  const [, word = "", rest = ""] = ZEROS.exec(end) ?? [];
  if (word === "" || judgeMark(rest, currency) === "none" || isCurrency(end.toUpperCase()))
    return { zeros: 0, endMark: end };
  const zeros = [...word.toLowerCase()].reduce((sum, character) => sum + (zerosOf[character] ?? 0), 0);
  return { zeros, endMark: rest };
}

function judgeMark(mark: string, currency: string | null): "own" | "other" | "none" {
  if (mark === "") return "own";
  if (currency === null) return "none";
  if (isMarkOf(mark, currency)) return "own";
  return isCurrencyMark(mark) ? "other" : "none";
}

/**
 * Whether this is how both languages write an amount of a currency with three decimals, “KWD 1.500”: named before it, while
 * those who put points between thousands name it behind.
 */
function isWrittenWithCode(mark: string, digits: string, currency: string): boolean {
  return mark !== "" && currencyExponent(currency) === 3 && /^\d+\.\d{3}$/.test(digits);
}
