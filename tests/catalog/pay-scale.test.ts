import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conversion, converted, payPlace, payScale, payShape } from "@/lib/catalog/explore/pay-scale";
import type { Pay } from "@/lib/catalog/pay";
import { roles } from "@/lib/catalog/roles";

const amount = fc.integer({ min: 0, max: 100_000_000 });

/** Any figure the catalog's schema allows. */
const anyPay: fc.Arbitrary<Pay> = fc
  .record({
    ends: fc.tuple(amount, amount),
    region: fc.constantFrom("CN" as const, "US" as const),
    measure: fc.constantFrom("range" as const, "average" as const, "example" as const),
    openEnded: fc.boolean(),
    unstated: fc.boolean(),
  })
  .map(({ ends, region, measure, openEnded, unstated }) => {
    const [min, max] = [Math.min(...ends), Math.max(...ends)];
    const end = measure === "average" ? min : openEnded && unstated ? null : max;
    return {
      ...{ region, year: 2026, min, max: end, openEnded, measure, per: "year" as const, note: null, source: "any" },
      currency: region === "CN" ? "CNY" : "USD",
    };
  });

const anyConversion: fc.Arbitrary<Conversion> = fc.record({
  rate: fc.double({ min: 0.1, max: 100, noNaN: true }),
  currency: fc.constantFrom("CNY" as const, "USD" as const),
});

const somePays = fc.array(anyPay, { minLength: 1, maxLength: 8 });

describe("a scale", () => {
  test("starts at zero, is marked at even round steps, and ends above everything stated", () => {
    fc.assert(
      fc.property(somePays, fc.option(anyConversion), (pays, conversion) => {
        const scale = payScale(pays, "USD", conversion);
        const step = scale.marks[1] ?? 0;
        expect(scale.marks[0]).toBe(0);
        expect(scale.marks.at(-1)).toBe(scale.top);
        expect(scale.marks.length).toBeGreaterThanOrEqual(2);
        expect(scale.marks.length).toBeLessThanOrEqual(5);
        for (const [at, mark] of scale.marks.entries()) expect(mark).toBe(at * step);
        for (const pay of pays) {
          if (conversion === null && pay.currency !== "USD") continue;
          const end = converted(pay.max ?? pay.min, pay.currency, scale.currency, conversion);
          expect(end).toBeLessThan(scale.top);
        }
      }),
    );
  });

  test("places amounts in proportion, a larger one never left of a smaller one, all of them on it", () => {
    fc.assert(
      fc.property(somePays, amount, amount, (pays, a, b) => {
        const scale = payScale(pays, "CNY", null);
        const [left, right] = [payPlace(scale, Math.min(a, b)), payPlace(scale, Math.max(a, b))];
        expect(left).toBeLessThanOrEqual(right);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1);
        expect(payPlace(scale, 0)).toBe(0);
        expect(payPlace(scale, scale.top / 2)).toBeCloseTo(0.5);
      }),
    );
  });

  test("is the same for two years of one currency, and for all with a rate", () => {
    const pays = roles.flatMap(({ pay }) => pay);
    expect(payScale(pays, "CNY", null)).toMatchObject({ top: 2_000_000, currency: "CNY" });
    expect(payScale(pays, "USD", null)).toMatchObject({ top: 400_000, currency: "USD" });
    const conversion = { rate: 7.2, currency: "CNY" } as const;
    expect(payScale(pays, "USD", conversion)).toEqual(payScale(pays, "CNY", conversion));
  });
});

describe("a figure on its scale", () => {
  test("lies within it from its lower to its upper end, and is open exactly where no end is stated", () => {
    fc.assert(
      fc.property(somePays, anyConversion, (pays, conversion) => {
        for (const pay of pays) {
          const shape = payShape(pay, 2, payScale(pays, pay.currency, conversion), conversion);
          expect(shape.start).toBeGreaterThanOrEqual(0);
          expect(shape.start).toBeLessThanOrEqual(shape.end);
          // There is always room for an open end to go on.
          expect(shape.end).toBeLessThan(1);
          expect(shape.open).toBe(pay.openEnded);
          if (pay.measure === "average") expect(shape).toMatchObject({ single: true, start: shape.end });
          else if (pay.max !== pay.min) expect(shape.single).toBe(false);
        }
      }),
    );
  });

  test("keeps its order against the others, in whatever currency they share a scale", () => {
    fc.assert(
      fc.property(anyPay, anyPay, anyConversion, (a, b, conversion) => {
        const scale = payScale([a, b], a.currency, conversion);
        const worth = (pay: Pay) => converted(pay.min, pay.currency, scale.currency, conversion);
        const from = (pay: Pay) => payShape(pay, 2, scale, conversion).start;
        if (worth(a) < worth(b)) expect(from(a)).toBeLessThanOrEqual(from(b));
      }),
    );
  });

  test("is never converted without the reader's rate", () => {
    expect(() => converted(1, "USD", "CNY", null)).toThrow(RangeError);
    expect(converted(100, "USD", "CNY", { rate: 7.2, currency: "CNY" })).toBeCloseTo(720);
    expect(converted(720, "CNY", "USD", { rate: 7.2, currency: "USD" })).toBeCloseTo(100);
  });
});
