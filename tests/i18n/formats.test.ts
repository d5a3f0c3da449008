import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import { addDays } from "@/lib/domain/day";
import { currencies } from "@/lib/domain/money";
import { formats } from "@/lib/i18n/formats";
import { moment, size } from "@/lib/i18n/rare-formats";

const zh = formats("zh");
const en = formats("en");

describe("a civil day", () => {
  test("is written as each language writes it", () => {
    expect([zh.day("2026-03-09"), en.day("2026-03-09")]).toEqual(["3月9日", "Mar 9"]);
    expect([zh.date("2026-03-09"), en.date("2026-03-09")]).toEqual(["2026年3月9日", "Mar 9, 2026"]);
    expect([zh.weekday("2026-03-09"), en.weekday("2026-03-09")]).toEqual(["周一", "Mon"]);
    expect([zh.month("2026-03"), en.month("2026-03")]).toEqual(["3月", "Mar"]);
    expect([zh.monthOfYear("2026-03"), en.monthOfYear("2026-03")]).toEqual(["2026年3月", "March 2026"]);
  });

  // Any zone but UTC would move some of them by one; the tests run at +05:45.
  test("keeps its year, month and date, whatever zone the process is in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const day = addDays("1990-01-01", offset);
        const [year, month, date] = day.split("-").map(Number);
        expect(zh.date(day)).toBe(`${year}年${month}月${date}日`);
      }),
    );
  });

  test("is near in words and far in numbers", () => {
    const today = "2026-03-01";
    expect([-1, 0, 1].map((days) => zh.relativeDay(addDays(today, days), today))).toEqual(["昨天", "今天", "明天"]);
    expect([-3, -1, 0, 12].map((days) => en.relativeDay(addDays(today, days), today))).toEqual([
      "3 days ago",
      "yesterday",
      "today",
      "in 12 days",
    ]);
  });
});

test("a moment is told in the zone that is asked for, whatever zone the process is in", () => {
  const at = "2026-03-09T20:04:59.000Z";
  expect([moment("zh", at, "Asia/Shanghai"), moment("en", at, "Asia/Shanghai")]).toEqual([
    "2026年3月10日 04:04",
    "Mar 10, 2026, 4:04 AM",
  ]);
  expect(moment("en", at, "America/New_York")).toBe("Mar 9, 2026, 4:04 PM");
});

describe("money", () => {
  test.each([
    [824000, "CNY", "¥8,240", "CN¥8,240"],
    [824050, "CNY", "¥8,240.50", "CN¥8,240.50"],
    [-1200, "USD", "-US$12", "-$12"],
    [1200, "JPY", "JP¥1,200", "¥1,200"],
    [1234, "KWD", "KWD 1.234", "KWD 1.234"],
  ])("%d minor units of %s", (minor, currency, inChinese, inEnglish) => {
    expect(plainSpaces(zh.money(minor, currency))).toBe(inChinese);
    expect(plainSpaces(en.money(minor, currency))).toBe(inEnglish);
  });

  test("says every minor unit of every currency", () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), fc.integer({ min: 0, max: 10 ** 9 }), (currency, minor) => {
        const written = /\d[\d,]*(\.\d+)?/.exec(en.money(minor, currency))?.[0] ?? "";
        expect(Math.round(Number(written.replaceAll(",", "")) * 10 ** currencyExponent(currency))).toBe(minor);
      }),
    );
  });
});

test("a share has at most one decimal", () => {
  expect([31.4, 31.44, 50, 0, 100].map(en.percent)).toEqual(["31.4%", "31.4%", "50%", "0%", "100%"]);
});

test("a size is in kB up to a megabyte, and in MB from there", () => {
  expect([0, 30_400, 999_000, 3_120_000, 200_000_000].map((bytes) => size("en", bytes))).toEqual([
    "0 kB",
    "30 kB",
    "999 kB",
    "3.1 MB",
    "200 MB",
  ]);
  expect(size("zh", 3_120_000)).toBe("3.1 MB");
});

test("a number is grouped and as long as asked", () => {
  expect([en.number(1234567.891), en.number(1234.5, 0), zh.number(0.25)]).toEqual(["1,234,567.89", "1,235", "0.25"]);
});

/** Intl separates codes with a no-break space. */
function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
