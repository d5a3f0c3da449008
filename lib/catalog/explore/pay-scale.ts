import { type RangeShape, shapeOf } from "@/lib/catalog/explore/range-shape";
import type { Pay } from "@/lib/catalog/pay";

/** A linear scale from zero to `top`, in whole units of `currency`, with round amounts as its marks. */
export type PayScale = { readonly currency: string; readonly top: number; readonly marks: readonly number[] };

/** An exchange rate from the reader, in yuan per dollar, and the currency of the common scale. */
export type Conversion = { readonly rate: number; readonly currency: PayCurrency };

/** The currencies of pay figures. */
export type PayCurrency = "CNY" | "USD";

/**
 * The scale for figures in `currency`: one for all figures in that currency or, where the reader gave a rate, one for
 * all figures in the reader's currency. It ends above the largest stated amount, to leave room for an open end.
 */
export function payScale(pays: readonly Pay[], currency: string, conversion: Conversion | null): PayScale {
  const shown = conversion?.currency ?? currency;
  const compared = pays.filter((pay) => conversion !== null || pay.currency === currency);
  const largest = Math.max(0, ...compared.map((pay) => converted(pay.max ?? pay.min, pay.currency, shown, conversion)));
  const step = roundStep((largest * HEADROOM) / MAX_STEPS);
  const steps = Math.max(1, Math.ceil((largest * HEADROOM) / step));
  return {
    currency: shown,
    top: steps * step,
    marks: Array.from({ length: steps + 1 }, (_, at) => at * step),
  };
}

/** The position of an amount in the scale's currency, from 0 to 1. */
export function payPlace(scale: PayScale, amount: number): number {
  return Math.min(1, Math.max(0, amount / scale.top));
}

/**
 * How a figure is drawn on a scale, given its source's trust (1–5). The scale's currency must be the figure's own
 * unless there is a rate. An average or a single amount is a mark, which nobody takes for a range.
 */
export function payShape(pay: Pay, trust: number, scale: PayScale, conversion: Conversion | null): RangeShape {
  const place = (amount: number) => payPlace(scale, converted(amount, pay.currency, scale.currency, conversion));
  const [start, end] = [place(pay.min), place(pay.max ?? pay.min)];
  const single = pay.measure === "average" || (pay.max === pay.min && !pay.openEnded);
  return shapeOf({ start, end, single, open: pay.openEnded }, trust);
}

/** An amount in another currency at the reader's rate. Throws without a rate where the two differ. */
export function converted(amount: number, from: string, to: string, conversion: Conversion | null): number {
  if (from === to) return amount;
  if (conversion === null) throw new RangeError(`A rate is needed from ${from} to ${to}`);
  return from === "USD" ? amount * conversion.rate : amount / conversion.rate;
}

/**
 * Bounds of a plausible rate in yuan per dollar: every historical rate is between them, so anything else is a typing
 * error.
 */
export const RATE_BOUNDS = { min: 0.1, max: 100 };

/** The length of the scale relative to the largest amount. */
const HEADROOM = 1.08;

/** More than five labels would touch each other on a phone. */
const MAX_STEPS = 4;

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below `least`. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5].find((times) => times * power >= least) ?? 10) * power;
}
