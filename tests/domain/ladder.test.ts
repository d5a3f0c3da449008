import { describe, expect, test } from "vitest";
import { evaluate, evaluateMany } from "@/lib/domain/evaluate";
import { ruleIds } from "@/lib/domain/kinds";
import { reachedDays } from "@/lib/domain/ladder";
import { rules } from "@/lib/domain/rules";
import { platformMaker, productOwner, systemBuilder, toolUser } from "./ladders";
import { caseOf, dealOf, evidenceOf, incomeOf, offeringOf, pathOf } from "./records";

describe("the ladder", () => {
  test("has the twelve rules of the table, in its order", () => {
    expect(rules.map((rule) => rule.id)).toEqual(ruleIds);
    expect(rules.map((rule) => rule.target)).toEqual([1, 1, 3, 1, 1, 1, 3, 3, 50, 1, 3, 3]);
    expect(rules.filter((rule) => rule.basis === "ours").map((rule) => rule.id)).toEqual([
      "paying-users",
      "earning-streak",
      "outside-earners",
      "platform-streak",
    ]);
  });

  test("begins at the foundation, which has no day and always holds", () => {
    expect(evaluate(evidenceOf(), "2025-01-01")).toMatchObject({
      asOf: "2025-01-01",
      stage: "foundation",
      reachedOn: null,
      holding: true,
      holdingReason: null,
      next: { stage: "tool-user", fraction: 0, nearestRule: "path-picked" },
    });
  });

  test("is climbed on the day the last rule of a stage is met", () => {
    const stageOn = (days: string[]) => evaluateMany(platformMaker(), days).map((one) => [one.stage, one.reachedOn]);
    expect(stageOn(["2025-01-09", "2025-01-10", "2025-01-15", "2025-04-19", "2025-04-20", "2030-01-01"])).toEqual([
      ["foundation", null],
      ["tool-user", "2025-01-10"],
      ["system-builder", "2025-01-15"],
      ["product-owner", "2025-04-10"],
      ["platform-maker", "2025-04-20"],
      ["platform-maker", "2025-04-20"],
    ]);
  });

  test("a stage is reached though its rules were never met together", () => {
    // Three people paid in January; three months in a row only came later, with one payer each.
    const evidence = {
      ...productOwner(),
      income: [
        ...systemBuilder().income,
        incomeOf({ id: "crowd", receivedOn: "2025-01-20", offeringId: "product", model: "product-sale", payers: 3 }),
        ...["2025-05", "2025-06", "2025-07"].map((month) =>
          incomeOf({ id: month, receivedOn: `${month}-01`, offeringId: "product", model: "product-sale" }),
        ),
      ],
    };
    expect(evaluate(evidence, "2025-12-31")).toMatchObject({ stage: "product-owner", reachedOn: "2025-07-01" });
  });

  test("the highest stage reached is the current one, whatever is missing below", () => {
    const { offerings, income } = platformMaker();
    const progress = evaluate(evidenceOf({ offerings, income }), "2025-04-20");
    expect(progress).toMatchObject({ stage: "platform-maker", reachedOn: "2025-04-20", next: null });
    expect(progress.rules.find((rule) => rule.id === "path-picked")).toMatchObject({ met: false });
  });

  test("a stage below counts as reached on the earlier of its own day and that of the one above", () => {
    expect(reachedDays(evaluate(platformMaker(), "2025-12-31").rules)).toEqual({
      foundation: null,
      "tool-user": "2025-01-10",
      "system-builder": "2025-01-15",
      "product-owner": "2025-04-10",
      "platform-maker": "2025-04-20",
    });
    const lateStart = { ...platformMaker(), paths: [pathOf({ startedOn: "2025-09-01" })], cases: [] };
    expect(reachedDays(evaluate(lateStart, "2025-12-31").rules)).toMatchObject({
      "tool-user": "2025-04-10",
      "system-builder": "2025-04-10",
      "product-owner": "2025-04-10",
    });
    expect(reachedDays(evaluate(toolUser(), "2025-12-31").rules)).toMatchObject({
      "tool-user": "2025-01-10",
      "system-builder": null,
    });
  });

  test("time alone takes nothing away; a correction does", () => {
    expect(evaluate(productOwner(), "2999-12-31").stage).toBe("product-owner");
    const corrected = { ...productOwner(), offerings: [offeringOf({ kind: "service" })] };
    expect(evaluate(corrected, "2999-12-31").stage).toBe("system-builder");
  });

  test("a job stands where a client would", () => {
    const hired = { ...systemBuilder(), income: [], deals: [dealOf({ kind: "job", closedOn: "2025-02-03" })] };
    expect(evaluate(hired, "2025-12-31")).toMatchObject({ stage: "system-builder", reachedOn: "2025-02-03" });
  });
});

describe("what comes next", () => {
  test("is the stage above, as near as the mean of its rules", () => {
    const progress = evaluate({ ...toolUser(), cases: [caseOf({ id: "a", measured: true })] }, "2025-12-31");
    expect(progress.next?.stage).toBe("system-builder");
    expect(progress.next?.fraction).toBeCloseTo((1 / 3 + 1 + 0) / 3, 12);
  });

  test("names the unmet rule with the largest fraction", () => {
    const progress = evaluate({ ...toolUser(), cases: [caseOf({ id: "a" })] }, "2025-12-31");
    expect(progress.next?.nearestRule).toBe("measured-cases");
  });

  test("names the first in table order where fractions are equal", () => {
    expect(evaluate(toolUser(), "2025-12-31").next?.nearestRule).toBe("measured-cases");
    const builder = { ...systemBuilder(), offerings: [offeringOf()] };
    // product-live is met; the three others stand at nothing.
    expect(evaluate(builder, "2025-12-31").next).toMatchObject({ nearestRule: "paying-users", fraction: 0.25 });
  });

  test("is nothing at the top", () => {
    expect(evaluate(platformMaker(), "2025-12-31").next).toBeNull();
  });
});

test("a day that is none is refused", () => {
  for (const day of ["2025-02-30", "", "tomorrow", "2025-1-1"]) {
    expect(() => evaluate(evidenceOf(), day)).toThrow(RangeError);
  }
});

test("no day asked is no answer", () => {
  expect(evaluateMany(productOwner(), [])).toEqual([]);
});
