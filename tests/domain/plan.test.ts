import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "@/lib/domain/day";
import { layPlan, planEnd, replan } from "@/lib/domain/plan";

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("1970-01-01", count));
const steps = fc.array(fc.string(), { minLength: 1, maxLength: 40 });
const weeks = fc.integer({ min: 1, max: 60 });

describe("layPlan", () => {
  test("twelve steps in twelve weeks fall a week apart, the last on the last day", () => {
    const plan = layPlan(
      Array.from({ length: 12 }, (_, index) => index),
      "2025-01-01",
      12,
    );
    expect(plan.map((one) => one.step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(plan.slice(0, 3).map((one) => one.dueOn)).toEqual(["2025-01-08", "2025-01-15", "2025-01-22"]);
    expect(plan.at(-1)?.dueOn).toBe("2025-03-25");
    expect(planEnd("2025-01-01", 12)).toBe("2025-03-25");
  });

  test("keeps the steps, in order, within the weeks, never on the first day, and ends on the last", () => {
    fc.assert(
      fc.property(steps, days, weeks, (template, startedOn, span) => {
        const plan = layPlan(template, startedOn, span);
        const due = plan.map((one) => one.dueOn);
        expect(plan.map((one) => one.step)).toEqual(template);
        expect(due).toEqual(due.toSorted());
        expect(due[0] && due[0] > startedOn).toBe(true);
        expect(due.at(-1)).toBe(addDays(startedOn, span * 7 - 1));
      }),
    );
  });

  test("spreads them evenly: no two gaps differ by more than a day", () => {
    fc.assert(
      fc.property(steps, days, weeks, (template, startedOn, span) => {
        const due = [startedOn, ...layPlan(template, startedOn, span).map((one) => one.dueOn)];
        const gaps = due.slice(1).map((day, index) => daysBetween(due[index] ?? day, day));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("no steps are no plan; weeks are whole and one at least", () => {
    expect(layPlan([], "2025-01-01", 12)).toEqual([]);
    for (const span of [0, -1, 1.5, Number.NaN]) expect(() => layPlan(["x"], "2025-01-01", span)).toThrow(RangeError);
  });
});

describe("replan", () => {
  test("lays what is left over what remains, in order, from tomorrow to the end", () => {
    fc.assert(
      fc.property(steps, days, fc.integer({ min: 1, max: 400 }), (open, today, left) => {
        const endOn = addDays(today, left);
        const plan = replan(open, today, endOn);
        const due = plan.map((one) => one.dueOn);
        expect(plan.map((one) => one.milestone)).toEqual(open);
        expect(due).toEqual(due.toSorted());
        expect(due[0] && due[0] > today).toBe(true);
        expect(due.at(-1)).toBe(endOn);
      }),
    );
  });

  test("prolongs a plan that is over by a week for each milestone left", () => {
    const plan = replan(["a", "b"], "2025-06-01", "2025-05-20");
    expect(plan.map((one) => one.dueOn)).toEqual(["2025-06-08", "2025-06-15"]);
    expect(replan(["a"], "2025-06-01", "2025-06-01")).toEqual([{ milestone: "a", dueOn: "2025-06-08" }]);
    expect(replan([], "2025-06-01", "2025-05-20")).toEqual([]);
  });
});
