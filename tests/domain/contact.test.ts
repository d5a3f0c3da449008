import fc from "fast-check";
import { expect, test } from "vitest";
import { isContactDue, nextContactOn } from "@/lib/domain/contact";
import { addDays, daysBetween, isDay } from "@/lib/domain/day";

const day = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1990-01-01", count));
const cadence = fc.integer({ min: 1, max: 365 });

test("the next contact is one cadence after the last touch, and is due from that day on", () => {
  fc.assert(
    fc.property(day, cadence, (last, days) => {
      const next = nextContactOn(last, days);
      if (next === null) throw new Error("A client who was touched has a next contact");
      expect(daysBetween(last, next)).toBe(days);
      expect(isContactDue(next, next)).toBe(true);
      expect(isContactDue(next, addDays(next, -1))).toBe(false);
    }),
  );
});

test("a client who was never contacted is due at once", () => {
  expect(nextContactOn(null, 14)).toBeNull();
  expect(isContactDue(null, "2026-03-09")).toBe(true);
});

test("a touch at the end of the calendar still has a next contact", () => {
  fc.assert(fc.property(cadence, (days) => isDay(nextContactOn("9999-12-31", days))));
});
