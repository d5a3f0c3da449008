/** A stated range from `min` to `max`, which is null where no upper end is named. */
export type NamedRange = { readonly min: number; readonly max: number | null; readonly openEnded: boolean };

/** A logarithmic scale between two powers of ten, with a line at each power. */
export type DecadeScale = { readonly from: number; readonly to: number };

/** How a range is drawn: positions from 0 to 1 on its scale, its form, and how certain it may look. */
export type RangeShape = {
  readonly start: number;
  readonly end: number;
  /** A single amount: a mark, which cannot be taken for a range. */
  readonly single: boolean;
  /** The upper end is open: the range continues as dots. */
  readonly open: boolean;
  /** Whether it fades towards its end, because that end is open or the source is weak. */
  readonly fading: boolean;
  readonly strength: "weak" | "fair" | "firm";
};

/** The shape of a range on a logarithmic scale, given its source's trust (1–5). */
export function rangeShape({ min, max, openEnded }: NamedRange, trust: number, scale: DecadeScale): RangeShape {
  const [start, end] = [placeOn(scale, min), placeOn(scale, max ?? min)];
  return shapeOf({ start, end, single: max === null || max === min, open: openEnded }, trust);
}

/** The appearance of a range at these positions: a poorly sourced or open-ended range must look like one. */
export function shapeOf(place: Pick<RangeShape, "start" | "end" | "single" | "open">, trust: number): RangeShape {
  const strength = trust <= 2 ? "weak" : trust === 3 ? "fair" : "firm";
  return { ...place, fading: !place.single && (place.open || strength === "weak"), strength };
}

/**
 * The position of an amount on a scale, from 0 to 1; amounts beyond the scale are put at its ends. The last line
 * stands short of 1, to leave room for an open end.
 */
export function placeOn({ from, to }: DecadeScale, amount: number): number {
  const [low, high] = [Math.log10(from), Math.log10(to)];
  const place = (Math.log10(Math.max(amount, from)) - low) / (high - low);
  return Math.min(1, place * LAST_LINE);
}

/** The lines of a scale, including its ends. */
export function linesOf({ from, to }: DecadeScale): number[] {
  const [first, last] = [Math.round(Math.log10(from)), Math.round(Math.log10(to))];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

/** The smallest scale that contains every amount above zero; at least one decade. */
export function scaleOver(amounts: readonly number[]): DecadeScale {
  const powers = amounts.filter((amount) => amount > 0).map(Math.log10);
  const low = powers.length === 0 ? 0 : Math.floor(Math.min(...powers));
  const high = powers.length === 0 ? 1 : Math.ceil(Math.max(...powers));
  return { from: 10 ** low, to: 10 ** Math.max(high, low + 1) };
}

/** The position of the last line of a scale. */
const LAST_LINE = 0.92;
