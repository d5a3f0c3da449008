import fc from "fast-check";
import { expect, test } from "vitest";
import { directions } from "@/lib/catalog/directions";
import { linesOf, placeOn, rangeShape, scaleOver } from "@/lib/catalog/explore/range-shape";

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const scale = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([low, decades]) => ({ from: 10 ** low, to: 10 ** (low + decades) }));
const range = fc.tuple(amount, fc.option(amount), fc.boolean()).map(([min, more, openEnded]) => ({
  min,
  max: more === null ? null : min + more,
  openEnded,
}));
const trust = fc.integer({ min: 1, max: 5 });

test("a larger amount never stands left of a smaller one, and all stand on the scale", () => {
  fc.assert(
    fc.property(amount, amount, scale, (a, b, on) => {
      const [low, high] = [placeOn(on, Math.min(a, b)), placeOn(on, Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("a range begins where it ends or before, an open end goes on, and one amount is no bar", () => {
  fc.assert(
    fc.property(range, trust, scale, (one, far, on) => {
      const shape = rangeShape(one, far, on);
      expect(shape.start).toBeLessThanOrEqual(shape.end);
      expect(shape.open).toBe(one.openEnded);
      expect(shape.single).toBe(one.max === null || one.max === one.min);
      if (!shape.single) expect(shape.fading).toBe(one.openEnded || far <= 2);
    }),
  );
});

test("the less a source is trusted, the weaker its range looks", () => {
  const strengths = [1, 2, 3, 4, 5].map(
    (far) => rangeShape({ min: 1, max: 5, openEnded: false }, far, { from: 1, to: 10 }).strength,
  );
  expect(strengths).toEqual(["weak", "weak", "fair", "firm", "firm"]);
});

test("each line of a scale is ten times the one before and as far from it as any other", () => {
  fc.assert(
    fc.property(scale, (on) => {
      const lines = linesOf(on);
      expect([lines[0], lines.at(-1)]).toEqual([on.from, on.to]);
      const places = lines.map((line) => placeOn(on, line));
      const steps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
      for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
      // Beyond the last line there is room for an open end.
      expect(places.at(-1)).toBeLessThan(1);
    }),
  );
});

test("a scale over amounts holds them all between its ends", () => {
  const some = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(some, (amounts) => {
      const on = scaleOver(amounts);
      // A power of ten and its logarithm may differ in the last digit.
      expect(on.from).toBeLessThanOrEqual(Math.min(...amounts) * (1 + 1e-9));
      expect(on.to).toBeGreaterThanOrEqual(Math.max(...amounts) * (1 - 1e-9));
      expect(on.to / on.from).toBeGreaterThan(9);
    }),
  );
  expect(scaleOver([])).toEqual({ from: 1, to: 10 });
});

test("no claimed income of the catalog falls off the scale of the list", () => {
  for (const { income } of directions) {
    if (income === null) continue;
    expect(income.currency).toBe("CNY");
    expect(income.per).toBe("month");
    expect(income.min).toBeGreaterThanOrEqual(1_000);
    expect(income.max ?? 0).toBeLessThanOrEqual(1_000_000);
  }
});
