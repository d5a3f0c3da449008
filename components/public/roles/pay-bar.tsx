import { DrawnRange, ScaleLabels } from "@/components/catalog/drawn-range";
import { sourceById } from "@/components/catalog/trust";
import { type Conversion, type PayScale, payPlace, payShape } from "@/lib/catalog/explore/pay-scale";
import type { Pay } from "@/lib/catalog/pay";
import type { Locale } from "@/lib/domain/kinds";
import { shortAmount } from "./pay-words";

/** A yearly pay on its scale, which starts at zero, drawn as firmly as its source is trusted. */
export function PayBar({ pay, scale, conversion }: { pay: Pay; scale: PayScale; conversion: Conversion | null }) {
  return (
    <DrawnRange
      shape={payShape(pay, sourceById(pay.source).trust, scale, conversion)}
      lines={scale.marks.map((mark) => payPlace(scale, mark))}
    />
  );
}

/** The round amounts at their positions on the scale, or only the two ends where there is little room. */
export function PayAxis({ locale, scale, endsOnly = false }: { locale: Locale; scale: PayScale; endsOnly?: boolean }) {
  const marks = endsOnly ? [0, scale.top] : scale.marks;
  return (
    <ScaleLabels
      labels={marks.map((mark) => ({ at: payPlace(scale, mark), text: shortAmount(mark, scale.currency, locale) }))}
    />
  );
}
