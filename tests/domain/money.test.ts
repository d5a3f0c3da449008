import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import { currencies, isCurrency, toBaseMinor } from "@/lib/domain/money";

describe("currencies", () => {
  test("know their digits after the point", () => {
    expect(["JPY", "CNY", "USD", "KWD", "KRW", "CLF"].map(currencyExponent)).toEqual([0, 2, 2, 3, 0, 4]);
    expect(() => toBaseMinor(1, "RMB", 1, "CNY")).toThrow(RangeError);
  });

  test("are sorted codes of three letters, each once", () => {
    expect(currencies).toEqual([...new Set(currencies)].sort());
    expect(currencies.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  });

  test("are upper-case codes only", () => {
    expect(["CNY", "EUR", "HKD", "TWD"].every(isCurrency)).toBe(true);
    expect([..."cny RMB USDT".split(" "), "", "¥", null, undefined, 156].some(isCurrency)).toBe(false);
  });
});

describe("toBaseMinor", () => {
  test("converts by both exponents", () => {
    expect(toBaseMinor(10_000, "JPY", 0.0481, "CNY")).toBe(481_00);
    expect(toBaseMinor(481_00, "CNY", 20.79, "JPY")).toBe(10_000);
    expect(toBaseMinor(1_500, "KWD", 23.4, "CNY")).toBe(35_10);
    expect(toBaseMinor(100_00, "CNY", 0.0427, "KWD")).toBe(4_270);
    expect(toBaseMinor(1, "KWD", 480, "JPY")).toBe(0);
    expect(toBaseMinor(2, "JPY", 0.0021, "KWD")).toBe(4);
  });

  test("rounds halves away from zero, whatever the noise of binary fractions", () => {
    expect(toBaseMinor(100, "USD", 1.005, "CNY")).toBe(101);
    expect(toBaseMinor(-100, "USD", 1.005, "CNY")).toBe(-101);
    expect(toBaseMinor(1, "USD", 0.5, "CNY")).toBe(1);
    expect(toBaseMinor(-1, "USD", 0.5, "CNY")).toBe(-1);
    expect(toBaseMinor(1, "USD", 0.4999999, "CNY")).toBe(0);
    expect(toBaseMinor(35, "USD", 1.1, "CNY")).toBe(39);
  });

  test("nothing is never minus nothing", () => {
    expect(Object.is(toBaseMinor(-1, "VND", 1e-7, "CNY"), 0)).toBe(true);
    expect(Object.is(toBaseMinor(-1, "USD", 1e-300, "CNY"), 0)).toBe(true);
  });

  test("leaves base currency as it is, whatever rate stands beside it", () => {
    expect(toBaseMinor(12_345, "CNY", 99, "CNY")).toBe(12_345);
    expect(toBaseMinor(-1, "CNY", null, "CNY")).toBe(-1);
  });

  test("refuses what has no worth", () => {
    for (const rate of [null, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => toBaseMinor(1, "USD", rate, "CNY")).toThrow(RangeError);
    }
    expect(() => toBaseMinor(0.5, "CNY", null, "CNY")).toThrow(RangeError);
    expect(() => toBaseMinor(1, "RMB", 1, "CNY")).toThrow(RangeError);
  });

  test("is exact for any rate and amount, large or small", () => {
    const codes = fc.constantFrom("JPY", "CNY", "KWD", "CLF");
    const rates = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.maxSafeInteger(), codes, codes, rates, (amount, from, to, [digits, places]) => {
        if (from === to) return;
        const rate = Number(`${digits}e-${places}`);
        const numerator = BigInt(amount) * BigInt(digits) * 10n ** BigInt(currencyExponent(to));
        const denominator = 10n ** BigInt(places + currencyExponent(from));
        const found = BigInt(toBaseMinor(amount, from, rate, to));
        // Twice the distance to the exact worth is at most one minor unit, or what a double cannot tell apart.
        const distance = 2n * (found * denominator - numerator);
        const slack = denominator + (numerator < 0n ? -numerator : numerator) / 2n ** 52n;
        expect(distance < 0n ? -distance : distance).toBeLessThanOrEqual(slack);
        if (2n * (numerator < 0n ? -numerator : numerator) === denominator) expect(found).not.toBe(0n);
      }),
      { numRuns: 500 },
    );
  });

  test("small amounts and large ones round alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 99_999 }), (amount, digits) => {
        const exact = (BigInt(amount) * BigInt(digits) * 2n + 10_000n) / 20_000n;
        expect(toBaseMinor(amount, "USD", digits / 10_000, "CNY")).toBe(Number(exact));
        expect(toBaseMinor(-amount, "USD", digits / 10_000, "CNY")).toBe(-Number(exact) + 0);
      }),
    );
  });
});
