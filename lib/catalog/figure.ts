import type { Figure } from "@/lib/catalog/types";

/** The details of a money figure besides its amount; the defaults are null, false, a range, and CNY. */
export type MoneyDetails = Partial<Omit<Figure, "value" | "unit" | "source">>;

/** A money figure in whole currency units, so that data files name only what the document gives. */
export function moneyFigure(value: number, source: string, details: MoneyDetails = {}): Figure {
  return {
    value,
    max: null,
    openEnded: false,
    measure: "range",
    unit: "money",
    currency: "CNY",
    per: null,
    year: null,
    note: null,
    source,
    ...details,
  };
}
