import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, monthOf } from "@/lib/domain/day";
import { daysOfOwnMonths, ownMonths } from "@/lib/domain/own-months";
import { someDay } from "./arbitraries";
import { incomeOf } from "./records";

const asOf = "2026-07-15";
const paid = (receivedOn: string, amount: number, more: object = {}) => incomeOf({ receivedOn, amount, ...more });
const months = (...income: ReturnType<typeof incomeOf>[]) => ownMonths({ baseCurrency: "CNY", income }, asOf);

describe("somebody's own months", () => {
  test("are the twelve whole ones before this month", () => {
    expect(daysOfOwnMonths(asOf)).toEqual({ from: "2025-07-01", to: "2026-06-30" });
    expect(daysOfOwnMonths("2026-01-31")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(months(paid("2025-06-30", 100), paid("2026-07-01", 100))).toBeNull();
  });

  test("begin with the first payment, and one without income counts as nothing", () => {
    expect(months(paid("2026-03-01", 300), paid("2026-06-01", 900))).toEqual({
      median: 150,
      months: 4,
      best: { month: "2026-06", amount: 900 },
    });
  });

  test("leave salary out, take refunds off and convert by each payment's own rate", () => {
    expect(months(paid("2026-05-01", 100, { model: "salary" }))).toBeNull();
    expect(
      months(
        paid("2026-06-01", 1_000, { currency: "USD", rate: 7 }),
        paid("2026-06-02", -500, { currency: "CNY", rate: null }),
      ),
    ).toMatchObject({ median: 6_500, months: 1 });
  });

  test("have a median no better than the best month, whatever order the payments come in", () => {
    const payment = fc.record({ receivedOn: someDay, amount: fc.integer({ min: -1e6, max: 1e6 }) });
    fc.assert(
      fc.property(fc.array(payment), fc.nat(400), (payments, back) => {
        const income = payments.map((one) => incomeOf(one));
        const now = addDays("2024-12-31", -back);
        const found = ownMonths({ baseCurrency: "CNY", income }, now);
        expect(ownMonths({ baseCurrency: "CNY", income: income.toReversed() }, now)).toEqual(found);
        if (found === null) return;
        expect(found.median).toBeLessThanOrEqual(found.best.amount);
        expect(found.months).toBeLessThanOrEqual(12);
        expect(found.best.month < monthOf(now)).toBe(true);
      }),
    );
  });
});
