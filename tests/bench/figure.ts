/** One line of the table: what was measured on both sides, what it comes to, and what it has to reach. */
export type Figure = {
  name: string;
  /** What it is measured against: bare, or the same of Leap where little is stored. */
  base: string;
  leap: string;
  /** The figure that the bar is about, with its spread where there is one. */
  reached: string;
  bar: string;
  ok: boolean;
};

/** What a figure has to reach. */
export type Bar = { atLeast: number } | { atMost: number };

/** The middle of several measurements, and the least and the most of them. */
export type Spread = { median: number; least: number; most: number };

/** A line of the table. `digits` is how exactly the figure is shown; it is judged as it was measured. */
export function figure(
  line: { name: string; base: string; leap: string },
  reached: Spread | number,
  bar: Bar,
  digits = 2,
): Figure {
  const middle = typeof reached === "number" ? reached : reached.median;
  const text = (value: number) => value.toFixed(digits);
  const range = typeof reached === "number" ? "" : ` (${text(reached.least)}–${text(reached.most)})`;
  return {
    ...line,
    reached: `${text(middle)}${range}`,
    bar: "atLeast" in bar ? `≥ ${bar.atLeast}` : `≤ ${bar.atMost}`,
    ok: "atLeast" in bar ? middle >= bar.atLeast : middle <= bar.atMost,
  };
}

/** The spread of several measurements, at least one; of an even number the mean of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (at: number) => sorted[Math.trunc(at)] ?? Number.NaN;
  return {
    median: (middle((sorted.length - 1) / 2) + middle(sorted.length / 2)) / 2,
    least: middle(0),
    most: middle(sorted.length - 1),
  };
}
