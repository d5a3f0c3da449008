import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/domain/evaluate";
import type { Evidence } from "@/lib/domain/evidence";
import { compareProgress, isUnchanged } from "@/lib/domain/progress-change";
import { someEvidence } from "./arbitraries";
import { caseOf, dealOf, evidenceOf, incomeOf, offeringOf, pathOf } from "./records";

const asOf = "2025-06-20";

function between(before: Partial<Evidence>, after: Partial<Evidence>) {
  return compareProgress(evaluate(evidenceOf(before), asOf), evaluate(evidenceOf(after), asOf));
}

const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);

/** Everything a system builder has but the first payment. */
const nearly = {
  paths: [pathOf()],
  cases: [
    caseOf({ id: "own", kind: "personal" }),
    ...["a", "b", "c"].map((id) => caseOf({ id, kind: "client", clientId: id })),
  ],
};

describe("how a change moves the ladder", () => {
  test("a first payment meets its rule and lifts the stage", () => {
    const moved = between(nearly, { ...nearly, income: [incomeOf({ receivedOn: "2025-06-10" })] });
    expect(moved.stage).toEqual({ now: "system-builder", climbed: true });
    expect(ids(moved.met)).toEqual(["first-paid"]);
    expect(moved.unmet).toEqual([]);
  });

  test("taking that payment away names the rule and the stage that is left", () => {
    const moved = between({ ...nearly, income: [incomeOf({ receivedOn: "2025-06-10" })] }, nearly);
    expect(moved.stage).toEqual({ now: "tool-user", climbed: false });
    expect(ids(moved.unmet)).toEqual(["first-paid"]);
    expect(moved.lowered).toEqual([]);
  });

  test("a rule that came closer is told with its value", () => {
    const moved = between({ cases: [caseOf({ id: "a" })] }, { cases: [caseOf({ id: "a" }), caseOf({ id: "b" })] });
    expect(moved.raised).toEqual([{ id: "measured-cases", value: 2, target: 3 }]);
    expect(moved.met).toEqual([]);
  });

  test("a stage that holds again says so", () => {
    const long = { ...nearly, deals: [dealOf()], income: [incomeOf({ receivedOn: "2025-01-10" })] };
    const again = { ...long, income: [...long.income, incomeOf({ id: "late", receivedOn: "2025-06-10" })] };
    expect(between(long, again)).toMatchObject({ stage: null, holds: true });
    expect(between(again, long)).toMatchObject({ stage: null, holds: false });
  });

  test("salary moves nothing", () => {
    const moved = between(
      { offerings: [offeringOf()] },
      { offerings: [offeringOf()], income: [incomeOf({ model: "salary" })] },
    );
    expect(isUnchanged(moved)).toBe(true);
  });

  test("the way back tells the opposite, and no change tells nothing", () => {
    fc.assert(
      fc.property(someEvidence, someEvidence, (one, other) => {
        const [a, b] = [evaluate(one, asOf), evaluate(other, asOf)];
        const there = compareProgress(a, b);
        const back = compareProgress(b, a);
        expect(ids(there.met)).toEqual(ids(back.unmet));
        expect(ids(there.raised)).toEqual(ids(back.lowered));
        expect(there.stage?.climbed).toBe(back.stage === null ? undefined : !back.stage.climbed);
        expect(isUnchanged(compareProgress(a, a))).toBe(true);
      }),
    );
  });
});
