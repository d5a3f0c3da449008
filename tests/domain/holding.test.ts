import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/domain/evaluate";
import type { Evidence, IncomeEvidence } from "@/lib/domain/evidence";
import type { Progress } from "@/lib/domain/progress";
import { platformMaker, productOwner, systemBuilder, toolUser } from "./ladders";
import { incomeOf, incomes } from "./records";

const held = { holding: true, holdingReason: null };

function holdingOf(evidence: Evidence, asOf: string): Pick<Progress, "stage" | "holding" | "holdingReason"> {
  const { stage, holding, holdingReason } = evaluate(evidence, asOf);
  return { stage, holding, holdingReason };
}

function adding(evidence: Evidence, ...each: Partial<IncomeEvidence>[]): Evidence {
  return { ...evidence, income: [...evidence.income, ...incomes("more-", {}, each)] };
}

test("a tool user holds for ever", () => {
  expect(holdingOf(toolUser(), "2999-01-01")).toEqual({ stage: "tool-user", ...held });
});

describe("a system builder", () => {
  const stage = "system-builder";
  const lapsed = { stage, holding: false, holdingReason: "no-recent-income" };

  test("holds with income in this month or one of the three before", () => {
    expect(holdingOf(systemBuilder(), "2025-01-15")).toEqual({ stage, ...held });
    expect(holdingOf(systemBuilder(), "2025-04-30")).toEqual({ stage, ...held });
    expect(holdingOf(systemBuilder(), "2025-05-01")).toEqual(lapsed);
  });

  test("holds by any income, salary included", () => {
    const salary = adding(systemBuilder(), { receivedOn: "2025-05-31", model: "salary" });
    expect(holdingOf(salary, "2025-05-30")).toEqual(lapsed);
    expect(holdingOf(salary, "2025-08-31")).toEqual({ stage, ...held });
    expect(holdingOf(salary, "2025-09-01")).toEqual(lapsed);
  });

  test("does not hold by a month paid back", () => {
    const refunded = adding(systemBuilder(), { receivedOn: "2025-01-31", amount: -100_00 });
    expect(holdingOf(refunded, "2025-01-30")).toEqual({ stage, ...held });
    expect(holdingOf(refunded, "2025-01-31")).toEqual(lapsed);
  });
});

describe("a product owner", () => {
  const stage = "product-owner";
  const noProduct = { stage, holding: false, holdingReason: "no-product-income" };
  const belowHalf = { stage, holding: false, holdingReason: "share-below-half" };

  test("holds with product income in each of the three months up to now, or up to last month", () => {
    expect(holdingOf(productOwner(), "2025-04-10")).toEqual({ stage, ...held });
    expect(holdingOf(productOwner(), "2025-05-31")).toEqual({ stage, ...held });
    expect(holdingOf(productOwner(), "2025-06-01")).toEqual(noProduct);
  });

  test("holds by the month under way as soon as it has earned", () => {
    const later = adding(
      productOwner(),
      ...["2025-06-10", "2025-07-10", "2025-08-10"].map((receivedOn) => ({
        receivedOn,
        offeringId: "product",
        model: "usage" as const,
      })),
    );
    expect(holdingOf(later, "2025-08-09")).toEqual(noProduct);
    expect(holdingOf(later, "2025-08-10")).toEqual({ stage, ...held });
  });

  test("does not hold by months whose product income was paid back", () => {
    const refunded = adding(productOwner(), { receivedOn: "2025-04-30", offeringId: "product", amount: -1000_00 });
    expect(holdingOf(refunded, "2025-04-29")).toEqual({ stage, ...held });
    expect(holdingOf(refunded, "2025-04-30")).toEqual(noProduct);
  });

  test("holds while half of the same three months is not tied to hours", () => {
    const project = (amount: number, receivedOn = "2025-04-20") => adding(productOwner(), { receivedOn, amount });
    expect(holdingOf(project(3000_00), "2025-05-10")).toEqual({ stage, ...held });
    // 3000 of 6003 is 49.98, which rounds to 50.0; of 6012 it is 49.90.
    expect(holdingOf(project(3003_00), "2025-05-10")).toEqual({ stage, ...held });
    expect(holdingOf(project(3012_00), "2025-05-10")).toEqual(belowHalf);
    expect(
      holdingOf(adding(productOwner(), { receivedOn: "2025-04-20", amount: 9000_00, model: "salary" }), "2025-05-10"),
    ).toEqual({
      stage,
      ...held,
    });
  });

  test("needs both in one window, not one in each", () => {
    // February to April earn with the product but mostly by the hour; March to May are unhooked but May has no product.
    // The stage itself was reached by the share of the year before.
    const split = adding(
      productOwner(),
      { receivedOn: "2024-06-10", model: "knowledge" },
      { receivedOn: "2025-02-20", amount: 5000_00 },
      { receivedOn: "2025-05-02", amount: 9000_00, model: "knowledge" },
    );
    expect(holdingOf(split, "2025-05-10")).toEqual(belowHalf);
  });

  test("product income that is all salary is no share", () => {
    const months = ["2025-08-10", "2025-09-10", "2025-10-10"];
    const paid = adding(
      productOwner(),
      ...months.map((receivedOn) => ({ receivedOn, offeringId: "product", model: "salary" as const })),
    );
    expect(holdingOf(paid, "2025-10-10")).toEqual(belowHalf);
  });
});

describe("a platform maker", () => {
  const stage = "platform-maker";
  const lapsed = { stage, holding: false, holdingReason: "no-platform-income" };

  test("holds with platform income in each of the three months up to now, or up to last month", () => {
    expect(holdingOf(platformMaker(), "2025-04-20")).toEqual({ stage, ...held });
    expect(holdingOf(platformMaker(), "2025-05-31")).toEqual({ stage, ...held });
    expect(holdingOf(platformMaker(), "2025-06-01")).toEqual(lapsed);
  });

  test("holds by nothing but a platform's share", () => {
    const other = adding(platformMaker(), { receivedOn: "2025-05-05", offeringId: "market", model: "subscription" });
    expect(holdingOf(other, "2025-06-30")).toEqual(lapsed);
    const share = adding(platformMaker(), { receivedOn: "2025-05-05", offeringId: "market", model: "platform-share" });
    expect(holdingOf(share, "2025-06-30")).toEqual({ stage, ...held });
  });

  test("needs no unhooked share", () => {
    const busy = adding(platformMaker(), { receivedOn: "2025-04-21", amount: 99_000_00 });
    expect(holdingOf(busy, "2025-05-01")).toEqual({ stage, ...held });
  });
});

test("what comes after the day does not count", () => {
  const future = {
    ...systemBuilder(),
    income: [...systemBuilder().income, incomeOf({ id: "z", receivedOn: "2025-05-02" })],
  };
  expect(holdingOf(future, "2025-05-01").holding).toBe(false);
  expect(holdingOf(future, "2025-05-02").holding).toBe(true);
});
