/** An amount somebody names: from `min` to `max`, which is null where no upper end is named. */
export type NamedRange = { readonly min: number; readonly max: number | null; readonly openEnded: boolean };

/** A scale on which each line is ten times the one before, between two powers of ten. */
export type DecadeScale = { readonly from: number; readonly to: number };

/** How a range is drawn: places from 0 to 1 on its scale, what stands there, and how firm it may look. */
export type RangeShape = {
  readonly start: number;
  readonly end: number;
  /** One amount alone: a mark, which cannot be taken for a range. */
  readonly single: boolean;
  /** The upper end is not the end: it goes on in dots. */
  readonly open: boolean;
  /** Whether it fades towards its end, because that end is open or hardly anybody stands behind it. */
  readonly fading: boolean;
  readonly strength: "weak" | "fair" | "firm";
};

/** The shape of a range on a scale of decades, with a source trusted this far (1–5). */
export function rangeShape({ min, max, openEnded }: NamedRange, trust: number, scale: DecadeScale): RangeShape {
  const [start, end] = [placeOn(scale, min), placeOn(scale, max ?? min)];
  return shapeOf({ start, end, single: max === null || max === min, open: openEnded }, trust);
}

/** How a range at these places looks: a poorly sourced or an open-ended one looks like one. */
export function shapeOf(place: Pick<RangeShape, "start" | "end" | "single" | "open">, trust: number): RangeShape {
  const strength = trust <= 2 ? "weak" : trust === 3 ? "fair" : "firm";
  return { ...place, fading: !place.single && (place.open || strength === "weak"), strength };
}

/**
 * Where an amount stands on a scale, from 0 to 1; beyond its ends, at its ends. The last line stands short of 1, so that
 * an open end has somewhere to go on to.
 */
export function placeOn({ from, to }: DecadeScale, amount: number): number {
  const [low, high] = [Math.log10(from), Math.log10(to)];
  const place = (Math.log10(Math.max(amount, from)) - low) / (high - low);
  return Math.min(1, place * LAST_LINE);
}

/** The lines of a scale, its ends included. */
export function linesOf({ from, to }: DecadeScale): number[] {
  const [first, last] = [Math.round(Math.log10(from)), Math.round(Math.log10(to))];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

/** The smallest scale that holds every amount above zero; a decade at least. */
export function scaleOver(amounts: readonly number[]): DecadeScale {
  const powers = amounts.filter((amount) => amount > 0).map(Math.log10);
  const low = powers.length === 0 ? 0 : Math.floor(Math.min(...powers));
  const high = powers.length === 0 ? 1 : Math.ceil(Math.max(...powers));
  return { from: 10 ** low, to: 10 ** Math.max(high, low + 1) };
}

/** Where the last line of a scale stands. */
const LAST_LINE = 0.92;
