import { type DecadeScale, linesOf, type NamedRange, placeOn, rangeShape } from "@/lib/catalog/explore/range-shape";
import type { Locale } from "@/lib/domain/kinds";
import { DrawnRange, ScaleLabels } from "./drawn-range";

/** A range on a logarithmic scale, drawn as firmly as its source is trusted (1–5). */
export function RangeBar({ range, trust, scale }: { range: NamedRange; trust: number; scale: DecadeScale }) {
  return (
    <DrawnRange shape={rangeShape(range, trust, scale)} lines={linesOf(scale).map((line) => placeOn(scale, line))} />
  );
}

/** The amounts at the lines of a scale, abbreviated: “CN¥10K”, “¥1万”. */
export function RangeScale({ locale, currency, scale }: { locale: Locale; currency: string; scale: DecadeScale }) {
  const lines = linesOf(scale);
  // More than four lines get every other label: more do not fit side by side on a phone.
  const named = lines.filter((_, at) => lines.length <= 4 || at % 2 === 0);
  return (
    <ScaleLabels
      labels={named.map((line) => ({ at: placeOn(scale, line), text: scaleText(line, currency, locale) }))}
    />
  );
}

function scaleText(amount: number, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 0,
  });
  return format.format(amount);
}
