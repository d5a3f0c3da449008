import { currencyExponent } from "@/lib/domain/currency-exponent";

/**
 * Reads the values of a form as an input of the contract. Text that cannot be read as a number stays as it is, so
 * that the schema reports what is wrong with it and nothing is guessed.
 */
export class FormReader {
  readonly #data: FormData;

  constructor(form: HTMLFormElement) {
    this.#data = new FormData(form);
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

  /**
   * A number, null where the field is blank, or the text that is not a number. Group separators and full-width digits
   * are understood.
   */
  number(name: string): number | string | null {
    const typed = this.text(name)
      .normalize("NFKC")
      .replace(/[\s,_']/g, "");
    if (typed === "") return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : this.text(name);
  }

  /** An amount in minor units of `currency`, null where blank, or the text that is not a number. */
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

  /** The entries of a field that holds several, separated by commas or line breaks. */
  entries(name: string): string[] {
    return this.text(name)
      .split(/[,，、;；\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  }
}
