import type { NamedRange } from "@/lib/catalog/explore/range-shape";
import type { Locale } from "@/lib/domain/kinds";
import { RangeBar, RangeScale } from "./range-bar";
import { sourceById } from "./trust";

/** The monthly income somebody claims for a direction, in whole units of one currency. */
export type ClaimedRange = NamedRange & { readonly source: string };

/** A claimed monthly income on the common scale of all directions, drawn as firmly as its source is trusted. */
export function IncomeRange({ range }: { range: ClaimedRange }) {
  return <RangeBar range={range} trust={sourceById(range.source).trust} scale={incomeScale} />;
}

/** The amounts at the lines of that scale. */
export function IncomeScale({ locale, currency }: { locale: Locale; currency: string }) {
  return <RangeScale locale={locale} currency={currency} scale={incomeScale} />;
}

/** The scale contains every claimed income of the catalog. */
const incomeScale = { from: 1_000, to: 1_000_000 };
