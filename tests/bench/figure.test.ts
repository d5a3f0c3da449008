import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, spreadOf } from "./figure";

test("the middle of several measurements has as many on either side, in whatever order they came", () => {
  const values = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(values, (measured) => {
      const { median, least, most } = spreadOf(measured);
      expect({ least, most }).toEqual({ least: Math.min(...measured), most: Math.max(...measured) });
      const half = measured.length / 2;
      expect(measured.filter((value) => value < median).length).toBeLessThanOrEqual(half);
      expect(measured.filter((value) => value > median).length).toBeLessThanOrEqual(half);
      expect(spreadOf(measured.toReversed())).toEqual(spreadOf(measured));
    }),
  );
});

test("a figure is judged by its middle as it was measured, not as it is shown", () => {
  const line = { name: "dashboard", base: "1", leap: "1" };
  expect(figure(line, { median: 0.5999, least: 0.5, most: 0.7 }, { atLeast: 0.6 })).toEqual({
    ...line,
    reached: "0.60 (0.50–0.70)",
    bar: "≥ 0.6",
    ok: false,
  });
  expect(figure(line, 1.3, { atMost: 1.3 }).ok).toBe(true);
  expect(figure(line, 1.301, { atMost: 1.3 }).ok).toBe(false);
});

test("a figure that could not be measured reaches nothing", () => {
  const line = { name: "blocking time", base: "", leap: "" };
  expect(figure(line, Number.NaN, { atMost: 120 }).ok).toBe(false);
  expect(figure(line, Number.NaN, { atLeast: 98 }).ok).toBe(false);
});
