import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  lastDayOfMonth,
  mondayOf,
  monthAt,
  monthIndex,
  monthOf,
  today,
} from "@/lib/domain/day";

const days = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("isDay", () => {
  test.each(["0001-01-01", "2024-02-29", "2000-02-29", "9999-12-31"])("takes %s", (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    "0000-12-31",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-1-1",
    "2024-01-01T00:00:00Z",
    " 2024-01-01",
    "2024-01-01\n",
    "+02024-01-01",
    "２０２４-01-01",
    "",
    20240101,
    null,
    undefined,
    new Date(),
  ])("refuses %j", (value) => {
    expect(isDay(value)).toBe(false);
  });

  test("takes every day of the calendar", () => {
    fc.assert(fc.property(days, (day) => isDay(day)));
  });
});

describe("arithmetic", () => {
  test("crosses leap days, years and the first century", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(addDays("0001-01-01", 31)).toBe("0001-02-01");
    expect(daysBetween("0001-01-01", "9999-12-31")).toBe(3_652_058);
  });

  test("adding and counting days are each other's inverse", () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });

  test("a month later is the same date, or the end of a shorter month", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2023-01-31", 1)).toBe("2023-02-28");
    expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
    expect(addMonths("2024-11-15", 14)).toBe("2026-01-15");
  });

  test("leaving the calendar is an error", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => addMonths("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addMonths("0001-01-31", -1)).toThrow(RangeError);
  });
});

describe("weeks and months", () => {
  test("a week starts on Monday", () => {
    expect(mondayOf("2024-03-03")).toBe("2024-02-26");
    expect(mondayOf("2024-03-04")).toBe("2024-03-04");
    expect(mondayOf("0001-01-01")).toBe("0001-01-01");
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(monday, day)).toBeLessThan(7);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a month knows its last day and its place", () => {
    expect(lastDayOfMonth("2024-02")).toBe("2024-02-29");
    expect(lastDayOfMonth("2023-02-11")).toBe("2023-02-28");
    expect(lastDayOfMonth("1900-02")).toBe("1900-02-28");
    fc.assert(
      fc.property(days, (day) => {
        expect(monthAt(monthIndex(day))).toBe(monthOf(day));
        expect(isDay(lastDayOfMonth(day))).toBe(true);
        if (day < "9999-12") expect(monthIndex(addDays(lastDayOfMonth(day), 1))).toBe(monthIndex(day) + 1);
      }),
    );
  });
});

describe("today", () => {
  test("is the civil date of the zone, not of UTC or of this machine", () => {
    const instant = new Date("2024-02-29T18:20:00Z");
    expect(today("Asia/Kathmandu", instant)).toBe("2024-03-01");
    expect(today("Asia/Kolkata", instant)).toBe("2024-02-29");
    expect(today("Pacific/Kiritimati", instant)).toBe("2024-03-01");
    expect(today("America/Los_Angeles", instant)).toBe("2024-02-29");
    expect(today("UTC", new Date("2024-12-31T23:59:59Z"))).toBe("2024-12-31");
  });

  test("an unknown zone is an error", () => {
    expect(() => today("Mars/Olympus", new Date())).toThrow(RangeError);
  });
});
