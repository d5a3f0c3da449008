import { currencyExponent } from "@/lib/domain/currency-exponent";
import { shifted } from "@/lib/domain/decimal";
import { type NumberProblem, readAmount } from "@/lib/domain/typed-amount";
import { readNumber } from "@/lib/domain/typed-number";

/**
 * Reads what was typed into a form as the values an input of the contract wants. A number or an amount that cannot be read
 * stays the text it is, and what is wrong with it is kept in `problems` by the name of its field.
 */
export class FormReader {
  /** What is wrong with the numbers read so far. */
  readonly problems = new Map<string, NumberProblem>();

  readonly #data: FormData;
  readonly #currencies = new Map<string, string>();

  constructor(data: FormData) {
    this.#data = data;
  }

  /** The text of a field, "" where it is empty or absent. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === "string" ? value : "";
  }

  /** The text of a field, null where it is blank: an optional choice or date. */
  choice(name: string): string | null {
    return this.text(name).trim() || null;
  }

  /** A number, null where the field is blank, or the text that is none. */
  number(name: string): number | string | null {
    const typed = this.choice(name);
    if (typed === null) return null;
    const read = readNumber(typed);
    if (read.is !== "number") return this.#unread(name, read);
    const value = Number(read.value);
    return Math.abs(value) > Number.MAX_SAFE_INTEGER ? this.#unread(name, { is: "too-large" }) : value;
  }

  /** An amount in minor units of `currency`, null where blank, or the text that is not a number. */
  money(name: string, currency: string): number | string | null {
    const typed = this.choice(name);
    if (typed === null) return null;
    this.#currencies.set(name, currency);
    const read = readAmount(typed, currency);
    return read.is === "amount" ? read.minor : this.#unread(name, read);
  }

  /** A bound of a field as its user would type it: that of an amount is in minor units. */
  bound(name: string, limit: number): number {
    const currency = this.#currencies.get(name);
    return currency === undefined ? limit : Number(shifted(String(limit), -currencyExponent(currency)));
  }

  /** Whether a box is ticked. */
  ticked(name: string): boolean {
    return this.#data.has(name);
  }

  /** The entries of a field that holds several, separated by commas or line breaks. */
  entries(name: string): string[] {
    return this.text(name)
      .split(/[,，、;；\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  }

  #unread(name: string, problem: NumberProblem): string {
    this.problems.set(name, problem);
    return this.text(name);
  }
}
