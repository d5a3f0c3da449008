import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import { decimalOfNumber, shifted } from "@/lib/domain/decimal";
import { locales } from "@/lib/domain/locales";
import { currencies } from "@/lib/domain/money";
import { amountText, numberText } from "@/lib/domain/number-text";
import { readAmount } from "@/lib/domain/typed-amount";
import { readNumber, type TypedNumber } from "@/lib/domain/typed-number";
import { formats } from "@/lib/i18n/formats";
import { readingText } from "@/lib/i18n/reading-text";

const someLocale = fc.constantFrom(...locales);

/** Amounts of any size, small ones often: there whole numbers and decimals look alike. */
const someMinor = fc.oneof(
  fc.integer({ min: -1e4, max: 1e4 }),
  fc.integer({ min: -1e7, max: 1e7 }),
  fc.integer({ min: -1e11, max: 1e11 }),
);

describe("what is formatted in either language reads back as itself", () => {
  test("an amount of any currency", () => {
    fc.assert(
      fc.property(someLocale, fc.constantFrom(...currencies), someMinor, (locale, currency, minor) => {
        const written = formats(locale).money(minor, currency);
        expect(readAmount(written, currency), written).toEqual({ is: "amount", minor: minor === 0 ? 0 : minor });
      }),
      { numRuns: 2_000 },
    );
  });

  test("an amount of each currency, whether it has decimals or none", () => {
    for (const currency of currencies) {
      for (const locale of locales) {
        for (const minor of [1_234, -1_234, 150_000, 123_456_789]) {
          const written = formats(locale).money(minor, currency);
          expect(readAmount(written, currency), written).toEqual({ is: "amount", minor });
        }
      }
    }
  });

  test("a number, at most two decimals long as figures are shown", () => {
    fc.assert(
      fc.property(someLocale, fc.integer({ min: -1e11, max: 1e11 }), (locale, hundredths) => {
        const written = formats(locale).number(hundredths / 100);
        expect(readNumber(written), written).toEqual({ is: "number", value: shifted(String(hundredths), -2) });
      }),
      { numRuns: 2_000 },
    );
  });

  test("a number with more decimals, but for three after one to three digits, which are two readings with itself the smaller", () => {
    fc.assert(
      fc.property(
        someLocale,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 3, max: 6 }),
        (locale, digits, places) => {
          const value = shifted(String(digits), -places);
          const written = formats(locale).number(Number(value), places);
          const read = readNumber(written);
          if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(written)) {
            expect(read, written).toEqual({ is: "unclear", readings: [shifted(value, 3), value], currency: null });
          } else expect(read, written).toEqual({ is: "number", value });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("what a form shows reads back as itself", () => {
  test("a number", () => {
    const some = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.integer({ min: -1e7, max: 1e7 }).map((thousandths) => thousandths / 1_000),
    );
    fc.assert(
      fc.property(some, (value) => {
        const read = readNumber(numberText(value));
        // Down to 1e-90 a number is as long as is looked at.
        fc.pre(Math.abs(value) > 1e-60 || value === 0);
        expect(read.is === "number" && Number(read.value), numberText(value)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2_000 },
    );
    expect([7.245, 7.2, 1500, -12.5, 1e21, 1e-7].map(numberText)).toEqual([
      "7.2450",
      "7.2",
      "1500",
      "-12.5",
      "1000000000000000000000",
      "0.0000001",
    ]);
  });

  test("an amount, without a sign", () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies, "KWD", "JPY", "CLF"), someMinor, (currency, minor) => {
        const text = amountText(minor, currency);
        expect(readAmount(text, currency), text).toEqual({ is: "amount", minor: Math.abs(minor) });
      }),
      { numRuns: 2_000 },
    );
    expect([
      amountText(420_050, "CNY"),
      amountText(-420_000, "CNY"),
      amountText(1_500, "KWD"),
      amountText(1_234, "KWD"),
    ]).toEqual(["4200.50", "4200", "1.5", "1.2340"]);
  });

  test("each of two readings, in either language", () => {
    const some = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom("", "万"),
    );
    fc.assert(
      fc.property(
        some,
        someLocale,
        fc.constantFrom(null, "CNY", "JPY", "KWD"),
        ([whole, part, zeros], locale, currency) => {
          const read = readNumber(`${whole}.${String(part).padStart(3, "0")}${zeros}`, currency);
          if (read.is !== "unclear") return expect.unreachable();
          for (const value of read.readings) {
            expect(readNumber(readingText(locale, value, currency), currency)).toEqual({ is: "number", value });
          }
        },
      ),
    );
  });
});

describe("nothing that is read changes by a factor of ten or more under any grouping", () => {
  /** Ways to part the digits of a whole number, from its end. */
  const sizes = [
    [3, 3],
    [4, 4],
    [3, 2],
  ] as const;
  const someGrouping = fc.record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String),
    decimals: fc.oneof(fc.constant(""), fc.stringMatching(/^\d{1,6}$/)),
    point: fc.constantFrom(".", ","),
    mark: fc.constantFrom(",", ".", " ", "\u00a0", "\u202f", "'", "’", "，", "．"),
    size: fc.constantFrom(...sizes),
    zeros: fc.constantFrom("", "", "万", "亿"),
    sign: fc.constantFrom("", "-", "−"),
  });

  function parted(whole: string, mark: string, [last, before]: readonly [number, number]): string {
    const groups = [whole.slice(-last)];
    for (let end = whole.length - last; end > 0; end -= before)
      groups.unshift(whole.slice(Math.max(0, end - before), end));
    return groups.join(mark);
  }

  /** Every number a text may be taken for. */
  const taken = (read: TypedNumber) =>
    read.is === "number" ? [read.value] : read.is === "unclear" ? read.readings : [];

  test("a number is the same with its groups and without, or it is asked which of two it is", () => {
    let compared = 0;
    fc.assert(
      fc.property(someGrouping, ({ whole, decimals, point, mark, size, zeros, sign }) => {
        fc.pre(!(decimals !== "" && mark.normalize("NFKC") === point));
        const rest = `${decimals === "" ? "" : point + decimals}${zeros}`;
        const [bare, grouped] = [`${sign}${whole}${rest}`, `${sign}${parted(whole, mark, size)}${rest}`];
        const [one, other] = [readNumber(bare), readNumber(grouped)];
        if (one.is === "number" && other.is === "number") {
          compared++;
          expect(other.value, `${bare} and ${grouped}`).toBe(one.value);
        } else if (one.is === "number" && other.is === "unclear") {
          expect(other.readings, `${bare} and ${grouped}`).toContain(one.value);
        } else if (one.is === "unclear" && other.is === "number") {
          expect(one.readings, `${bare} and ${grouped}`).toContain(other.value);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  test("what was meant is what is read or among what is asked, however it is grouped and its decimals are marked", () => {
    fc.assert(
      fc.property(someGrouping, ({ whole, decimals, point, mark, size, zeros, sign }) => {
        fc.pre(!(decimals !== "" && mark.normalize("NFKC") === point));
        // One to three digits, a comma and three digits are thousands in both languages of the app: no decimals.
        fc.pre(!(point === "," && decimals.length === 3 && whole.length <= 3 && whole !== "0"));
        const typed = `${sign}${parted(whole, mark, size)}${decimals === "" ? "" : point + decimals}${zeros}`;
        const exact = shifted(
          `${sign === "" ? "" : "-"}${whole}${decimals === "" ? "" : `.${decimals}`}`,
          { "": 0, 万: 4, 亿: 8 }[zeros] ?? 0,
        );
        const read = readNumber(typed);
        if (read.is !== "none") expect(taken(read), typed).toContain(exact);
      }),
      { numRuns: 10_000 },
    );
  });
});

test("a number is exact however large or small it is", () => {
  expect([1e21, 1.5e-9, -0, 123.45].map(decimalOfNumber)).toEqual([
    "1000000000000000000000",
    "0.0000000015",
    "0",
    "123.45",
  ]);
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(decimalOfNumber(value))).toBe(value === 0 ? 0 : value);
    }),
  );
  for (const currency of ["JPY", "CNY", "KWD", "CLF"])
    expect(shifted("12.345", currencyExponent(currency))).toBe(
      { JPY: "12.345", CNY: "1234.5", KWD: "12345", CLF: "123450" }[currency],
    );
});
