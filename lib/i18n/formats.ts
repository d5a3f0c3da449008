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
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const short = dateFormat(locale, { month: "short" });
  const long = dateFormat(locale, { year: "numeric", month: "long" });
  const numbers = numberFormats(locale);
  return {
    /** `2026-03-09` → “Mar 9”, “3月9日”. */
    day: dateFormat(locale, { month: "short", day: "numeric" }),
    /** `2026-03-09` → “Mar 9, 2026”, “2026年3月9日”. */
    date: dateFormat(locale, { year: "numeric", month: locale === "zh" ? "long" : "short", day: "numeric" }),
    /** `2026-03-09` → “Mon”, “周一”. */
    weekday: dateFormat(locale, { weekday: "short" }),
    /** `2026-03` → “Mar”, “3月”. */
    month: (month: Month) => short(`${month}-01`),
    /** `2026-03` → “March 2026”, “2026年3月”. */
    monthOfYear: (month: Month) => long(`${month}-01`),
    /** The day seen from `today`: “yesterday”, “in 3 days”; “昨天”, “3天后”. */
    relativeDay: (day: Day, today: Day) => relative.format(daysBetween(today, day), "day"),
    /** A number with its groups, and at most `digits` decimals. */
    number: (value: number, digits = 2) => numbers({ maximumFractionDigits: digits }).format(value),
    /** A share in per cent (31.4 → “31.4%”), at most one decimal. */
    percent: (value: number) => numbers({ style: "percent", maximumFractionDigits: 1 }).format(value / 100),
    /** An amount in minor units: 824000 CNY → “¥8,240”, “CN¥8,240”; decimals only where there are some. */
    money: (minor: number, currency: string) => {
      const digits = currencyExponent(currency);
      const format = numbers({
        style: "currency",
        currency,
        minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits,
        maximumFractionDigits: digits,
      });
      return format.format(minor / 10 ** digits);
    },
  };
}

/** Writes a civil day as UTC midnight in UTC, so that no zone can move it. The format is made when it is first wanted. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (day) => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}

/** The formats of numbers with these options, each made once: making one takes longer than a hundred uses. */
function numberFormats(locale: Locale): (options: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const known = new Map<string, Intl.NumberFormat>();
  return (options) => {
    const name = JSON.stringify(options);
    const format = known.get(name) ?? new Intl.NumberFormat(locale, options);
    known.set(name, format);
    return format;
  };
}
