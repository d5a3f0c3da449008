import { createFormatter } from "use-intl/core";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import { type Day, daysBetween, type Month } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";

/** Dates, numbers and money in the format of a language. */
export type Formats = ReturnType<typeof makeFormats>;

/** The formats of a language, the same on the server and in the browser; cached. */
export function formats(locale: Locale): Formats {
  made[locale] ??= makeFormats(locale);
  return made[locale];
}

const made: { [L in Locale]?: Formats } = {};

function makeFormats(locale: Locale) {
  // A civil day is formatted as UTC midnight in UTC, so that no time zone can shift it.
  const format = createFormatter({ locale, timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    /** `2026-03-09` → “Mar 9”, “3月9日”. */
    day: (day: Day) => format.dateTime(instant(day), { month: "short", day: "numeric" }),
    /** `2026-03-09` → “Mar 9, 2026”, “2026年3月9日”. */
    date: (day: Day) =>
      format.dateTime(instant(day), { year: "numeric", month: locale === "zh" ? "long" : "short", day: "numeric" }),
    /** `2026-03-09` → “Mon”, “周一”. */
    weekday: (day: Day) => format.dateTime(instant(day), { weekday: "short" }),
    /** `2026-03` → “Mar”, “3月”. */
    month: (month: Month) => format.dateTime(instant(`${month}-01`), { month: "short" }),
    /** `2026-03` → “March 2026”, “2026年3月”. */
    monthOfYear: (month: Month) => format.dateTime(instant(`${month}-01`), { year: "numeric", month: "long" }),
    /** The day relative to `today`: “yesterday”, “in 3 days”; “昨天”, “3天后”. */
    relativeDay: (day: Day, today: Day) => relative.format(daysBetween(today, day), "day"),
    /** A number with group separators and at most `digits` decimals. */
    number: (value: number, digits = 2) => format.number(value, { maximumFractionDigits: digits }),
    /** A share in per cent (31.4 → “31.4%”), at most one decimal. */
    percent: (value: number) => format.number(value / 100, { style: "percent", maximumFractionDigits: 1 }),
    /** An amount in minor units: 824000 CNY → “¥8,240”, “CN¥8,240”; with decimals only where it is not whole. */
    money: (minor: number, currency: string) => {
      const digits = currencyExponent(currency);
      return format.number(minor / 10 ** digits, {
        style: "currency",
        currency,
        minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits,
        maximumFractionDigits: digits,
      });
    },
  };
}

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
