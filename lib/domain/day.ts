/** A civil date `YYYY-MM-DD`, years 0001–9999, without a zone; plain string comparison orders days. */
export type Day = string;

/** A calendar month `YYYY-MM`; plain string comparison orders months. */
export type Month = string;

/** Whether `value` is a real date of the Gregorian calendar in the form `YYYY-MM-DD`, years 0001–9999. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string") return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day `count` days after `day`, or before it where negative. Throws RangeError outside years 0001–9999. */
export function addDays(day: Day, count: number): Day {
  return fromEpochDay(epochDay(day) + count);
}

/**
 * The same date `count` months later, or the last day of that month where it is shorter (31 January + 1 = end of
 * February). Throws RangeError outside years 0001–9999.
 */
export function addMonths(day: Day, count: number): Day {
  const month = monthAt(monthIndex(day) + count);
  const last = lastDayOfMonth(month);
  const same = `${month}-${day.slice(8, 10)}`;
  return same < last ? same : last;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from);
}

/** The Monday on or before `day`: weeks start on Monday. */
export function mondayOf(day: Day): Day {
  const epoch = epochDay(day);
  // Epoch day 0 is a Thursday, three days after a Monday.
  const sinceMonday = (((epoch + 3) % 7) + 7) % 7;
  return fromEpochDay(epoch - sinceMonday);
}

/** The calendar month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The last day of a calendar month, given as the month or as any of its days. */
export function lastDayOfMonth(month: Month | Day): Day {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month.slice(0, 7)}-${last}`;
}

/** Months counted from the year 0, so that neighbouring months differ by one. Takes a month or a day. */
export function monthIndex(month: Month | Day): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month with this index, inverse of `monthIndex`. Throws RangeError outside years 0001–9999. */
export function monthAt(index: number): Month {
  const year = Math.floor(index / 12);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Month index out of range: ${index}`);
  return `${pad(year, 4)}-${pad(index - year * 12 + 1, 2)}`;
}

/** The civil date at `instant` in an IANA time zone. Throws RangeError for an unknown zone. */
export function today(timeZone: string, instant: Date): Day {
  const parts = new Map(
    zoneFormat(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}

const MS_PER_DAY = 86_400_000;

function epochDay(day: Day): number {
  // An ISO date without a time is read as UTC midnight (ECMA-262, Date Time String Format), years below 100 included.
  return Date.parse(day) / MS_PER_DAY;
}

function fromEpochDay(epoch: number): Day {
  const date = new Date(epoch * MS_PER_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Day out of range: ${epoch} days from 1970-01-01`);
  return date.toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

// Building a formatter costs far more than using one; there are some 600 zones, so the map stays small.
const zoneFormats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  let format = zoneFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    zoneFormats.set(timeZone, format);
  }
  return format;
}
