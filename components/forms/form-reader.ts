import { currencyExponent } from "@/lib/domain/currency-exponent";

/**
 * Reads what was typed into a form as the values an input of the contract wants. What cannot be read as a number stays
 * the text it is, so that the schema says what is wrong with it instead of us guessing.
 */
export class FormReader {
  readonly #data: FormData;

  constructor(data: FormData) {
    this.#data = data;
  }

  /** The text of a field, "" where it is empty or absent. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === "string" ? value : "";
  }

  /** The text of a field, null where it is blank: a choice or a date that was not made. */
  choice(name: string): string | null {
    return this.text(name).trim() || null;
  }

  /** A number, null where the field is blank, or the text that is none. Groups and full-width digits are understood. */
  number(name: string): number | string | null {
    const typed = this.text(name)
      .normalize("NFKC")
      .replace(/[\s,_']/g, "");
    if (typed === "") return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : this.text(name);
  }

  /** An amount in minor units of `currency`, null where blank, or the text that is none. */
  money(name: string, currency: string): number | string | null {
    const amount = this.number(name);
    if (typeof amount !== "number") return amount;
    const minor = Number(`${amount}e${currencyExponent(currency)}`);
    // A third decimal of a yuan is a slip, not a payment: it stays a fraction, which the schema refuses.
    return Number.isNaN(minor) ? this.text(name) : minor;
  }

  /** Whether a box is ticked. */
  ticked(name: string): boolean {
    return this.#data.has(name);
  }

  /** The entries of a field that holds several, divided by commas or line breaks. */
  entries(name: string): string[] {
    return this.text(name)
      .split(/[,，、;；\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  }
}
