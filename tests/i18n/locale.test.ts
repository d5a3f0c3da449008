import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/domain/locales";
import { isLocale, otherLocale, pickLocale } from "@/lib/i18n/locale";

describe("the language an Accept-Language header asks for", () => {
  test.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en-GB,en;q=0.9,zh;q=0.1", "en"],
    ["fr-FR,fr;q=0.9,zh;q=0.4,en;q=0.3", "zh"],
    ["zh-Hant-TW", "zh"],
    ["EN", "en"],
    ["zh;q=0, en;q=0.1", "en"],
    ["en;q=0.5, zh;q=0.5", "en"],
    ["fr, de;q=0.5, *;q=0.1", null],
    ["english", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%s → %s", (header, expected) => {
    expect(pickLocale(header)).toBe(expected);
  });

  test("is one we speak or none, whatever the header holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (header) => {
        const picked = pickLocale(header);
        expect(picked === null || isLocale(picked)).toBe(true);
      }),
    );
  });

  test("is the one with the greatest weight, in whatever order they stand", () => {
    const weight = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(weight, weight, (zh, en) => {
        fc.pre(zh !== en);
        const ranges = [`zh;q=${zh / 1000}`, `en;q=${en / 1000}`];
        expect(pickLocale(ranges.join(","))).toBe(zh > en ? "zh" : "en");
        expect(pickLocale(ranges.reverse().join(","))).toBe(zh > en ? "zh" : "en");
      }),
    );
  });
});

test("switching twice comes back", () => {
  for (const locale of locales) {
    expect(otherLocale(locale)).not.toBe(locale);
    expect(otherLocale(otherLocale(locale))).toBe(locale);
  }
});
