import type { Figure } from "@/lib/catalog/types";

/** What a money figure may say beside its amount; everything left out is null, false, a range, or CNY. */
export type MoneyDetails = Partial<Omit<Figure, "value" | "unit" | "source">>;

/** A figure of money in whole currency units, so that data files name only what the document gives. */
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
