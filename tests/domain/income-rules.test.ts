import { describe, expect, test } from "vitest";
import type { Evidence, IncomeEvidence } from "@/lib/domain/evidence";
import { incomeModels } from "@/lib/domain/kinds";
import { evidenceOf, incomes, offeringOf, ruleAt } from "./records";

const later = "2026-12-31";
const offerings = [
  offeringOf({ url: null, launchedOn: null }),
  offeringOf({ id: "service", kind: "service" }),
  offeringOf({ id: "platform", kind: "platform" }),
];

function earned(...each: Partial<IncomeEvidence>[]): Evidence {
  return evidenceOf({ offerings, income: incomes("in-", { offeringId: "product", model: "subscription" }, each) });
}

/** One payment on the 10th of each month. */
function monthly(...months: string[]): Partial<IncomeEvidence>[] {
  return months.map((month) => ({ receivedOn: `${month}-10` }));
}

describe("earning-streak", () => {
  test("is the longest run of calendar months with product income, across a new year", () => {
    const evidence = earned(...monthly("2025-03", "2025-04", "2025-11", "2025-12", "2026-01", "2026-03"));
    const rule = ruleAt("earning-streak", evidence, later);
    expect(rule).toMatchObject({ value: 3, metOn: "2026-01-10", evidence: ["in-3", "in-4", "in-5"] });
  });

  test("of equal runs the earliest stands", () => {
    const evidence = earned(...monthly("2025-03", "2025-04", "2025-06", "2025-07"));
    expect(ruleAt("earning-streak", evidence, later)).toMatchObject({ value: 2, evidence: ["in-1", "in-2"] });
  });

  test("a month counts by its sum, refunds included, which belong to the month they are paid in", () => {
    const evidence = earned(...monthly("2025-03", "2025-04", "2025-05"), { receivedOn: "2025-04-01", amount: -100_00 });
    const rule = ruleAt("earning-streak", evidence, later);
    // March stands, and in April the refund came first, so that April was never above zero.
    expect(rule).toMatchObject({ value: 1, evidence: ["in-1"] });
    const next = earned(...monthly("2025-03", "2025-04"), { receivedOn: "2025-05-01", amount: -500_00 });
    expect(ruleAt("earning-streak", next, later).value).toBe(2);
  });

  test("the month under way counts by its sum so far; a refund later in it takes away what follows, not what was", () => {
    const evidence = earned(
      ...monthly("2025-03", "2025-04", "2025-05"),
      { receivedOn: "2025-05-20", amount: -100_00 },
      { receivedOn: "2025-05-05", amount: -1 },
      ...monthly("2025-06"),
    );
    expect(ruleAt("earning-streak", evidence, "2025-05-09").value).toBe(2);
    expect(ruleAt("earning-streak", evidence, "2025-05-10")).toMatchObject({
      value: 3,
      metOn: "2025-05-10",
      evidence: ["in-1", "in-2", "in-3", "in-5"],
    });
    expect(ruleAt("earning-streak", evidence, later)).toEqual(ruleAt("earning-streak", evidence, "2025-05-10"));
  });

  test("after such a refund the run begins anew", () => {
    const evidence = earned(
      ...monthly("2025-03", "2025-04"),
      { receivedOn: "2025-04-30", amount: -100_00 },
      ...monthly("2025-05", "2025-06"),
    );
    expect(ruleAt("earning-streak", evidence, later)).toMatchObject({ value: 2, evidence: ["in-1", "in-2"] });
    const more = earned(
      ...monthly("2025-03", "2025-04"),
      { receivedOn: "2025-04-30", amount: -100_00 },
      ...monthly("2025-05", "2025-06", "2025-07"),
    );
    expect(ruleAt("earning-streak", more, later)).toMatchObject({ value: 3, evidence: ["in-4", "in-5", "in-6"] });
  });

  test("entries of one day are seen together, at its end", () => {
    const evidence = earned({ receivedOn: "2025-03-10" }, { receivedOn: "2025-03-10", amount: -100_00 });
    expect(ruleAt("earning-streak", evidence, later)).toMatchObject({ value: 0, evidence: [] });
  });

  test("each entry is converted and rounded before the sum", () => {
    const yen = { currency: "JPY", rate: 0.004, receivedOn: "2025-03-10" };
    // 0.4 fen three times is nothing each time; 0.8 fen is one.
    const dust = earned({ ...yen, amount: 1 }, { ...yen, amount: 1 }, { ...yen, amount: 1 });
    expect(ruleAt("earning-streak", dust, later).value).toBe(0);
    expect(ruleAt("earning-streak", earned({ ...yen, amount: 2 }), later).value).toBe(1);
    const even = earned({ ...yen, amount: 10_000, rate: 0.05 }, { receivedOn: "2025-03-10", amount: -500_00 });
    expect(ruleAt("earning-streak", even, later).value).toBe(0);
  });

  test("service income makes no streak, and only a platform's share makes the platform's", () => {
    const service = earned(...monthly("2025-03").map((one) => ({ ...one, offeringId: "service" })));
    expect(ruleAt("earning-streak", service, later).value).toBe(0);
    const platform = earned(
      ...monthly("2025-03", "2025-04", "2025-05").map((one) => ({
        ...one,
        offeringId: "platform",
        model: one.receivedOn === "2025-04-10" ? ("subscription" as const) : ("platform-share" as const),
      })),
    );
    expect(ruleAt("earning-streak", platform, later).value).toBe(3);
    expect(ruleAt("platform-streak", platform, later)).toMatchObject({ value: 1, evidence: ["in-1"] });
  });
});

describe("unhooked-share", () => {
  const tied = { model: "project", offeringId: null } as const;

  test("sets income not tied to hours against all income but salary", () => {
    const loose = ["subscription", "usage", "advertising", "knowledge", "product-sale", "platform-share"];
    for (const model of [...incomeModels, null]) {
      const evidence = earned({ model, receivedOn: "2025-03-10" });
      const value = ruleAt("unhooked-share", evidence, later).value;
      expect(value, `${model}`).toBe(loose.includes(model ?? "other") ? 100 : 0);
    }
    const salary = earned(
      { receivedOn: "2025-03-10" },
      { model: "salary", receivedOn: "2025-03-10", amount: 9_000_00 },
      { ...tied, receivedOn: "2025-03-10", amount: 300_00 },
    );
    expect(ruleAt("unhooked-share", salary, later)).toMatchObject({ value: 25, evidence: ["in-1", "in-3"] });
  });

  test("a window counts when its last month is over, and may begin before the first record", () => {
    const evidence = earned({ receivedOn: "2024-02-01" });
    expect(ruleAt("unhooked-share", evidence, "2024-02-28").value).toBe(0);
    expect(ruleAt("unhooked-share", evidence, "2024-02-29")).toMatchObject({ value: 100, metOn: "2024-02-29" });
  });

  test("takes the best of all windows of three months, empty months being nothing", () => {
    const evidence = earned(
      { ...tied, receivedOn: "2025-01-10", amount: 300_00 },
      { receivedOn: "2025-03-10" },
      { ...tied, receivedOn: "2025-06-30", amount: 50_00 },
    );
    // January–March holds 100 of 400; February–April and March–May hold nothing tied.
    expect(ruleAt("unhooked-share", evidence, "2025-03-31")).toMatchObject({ value: 25, evidence: ["in-1", "in-2"] });
    expect(ruleAt("unhooked-share", evidence, later)).toMatchObject({
      value: 100,
      metOn: "2025-04-30",
      evidence: ["in-2"],
    });
  });

  test("of equal windows the earliest stands", () => {
    const evidence = earned({ receivedOn: "2025-03-10" }, { receivedOn: "2025-04-10" });
    expect(ruleAt("unhooked-share", evidence, later)).toMatchObject({ value: 100, evidence: ["in-1"] });
  });

  test("a window whose sum is not above zero is none", () => {
    const refunded = earned({ receivedOn: "2025-03-10" }, { receivedOn: "2025-03-20", amount: -100_00 });
    expect(ruleAt("unhooked-share", refunded, later).value).toBe(0);
    const negative = earned(
      { receivedOn: "2025-03-10", amount: -50_00 },
      { ...tied, receivedOn: "2025-03-11", amount: -1 },
    );
    expect(ruleAt("unhooked-share", negative, later).value).toBe(0);
  });

  test("is clamped to 0…100", () => {
    const over = earned({ receivedOn: "2025-03-10" }, { ...tied, receivedOn: "2025-03-11", amount: -50_00 });
    expect(ruleAt("unhooked-share", over, later).value).toBe(100);
    const under = earned({ receivedOn: "2025-03-10", amount: -50_00 }, { ...tied, receivedOn: "2025-03-11" });
    expect(ruleAt("unhooked-share", under, later).value).toBe(0);
  });

  test("is rounded half up to one decimal before anything is read from it", () => {
    const share = (untied: number, rest: number) =>
      ruleAt(
        "unhooked-share",
        earned({ receivedOn: "2025-03-10", amount: untied }, { ...tied, receivedOn: "2025-03-11", amount: rest }),
        later,
      );
    expect(share(999, 1001)).toMatchObject({ value: 50, met: true, fraction: 1 });
    expect(share(4994, 5006)).toMatchObject({ value: 49.9, met: false, fraction: 0.998 });
    expect(share(1, 2)).toMatchObject({ value: 33.3 });
    expect(share(2, 1)).toMatchObject({ value: 66.7 });
    expect(share(1, 1999)).toMatchObject({ value: 0.1 });
  });

  test("a refund belongs to its own month", () => {
    const evidence = earned(
      { receivedOn: "2025-03-10", amount: 300_00 },
      { ...tied, receivedOn: "2025-03-11", amount: 100_00 },
      { receivedOn: "2025-04-10", amount: -200_00 },
    );
    expect(ruleAt("unhooked-share", evidence, "2025-03-31").value).toBe(75);
    expect(ruleAt("unhooked-share", evidence, later)).toMatchObject({ value: 75, metOn: "2025-03-31" });
  });

  test("sums in the base currency, whatever was paid in", () => {
    const evidence = earned(
      { receivedOn: "2025-03-10", amount: 10_000, currency: "JPY", rate: 0.05 },
      { ...tied, receivedOn: "2025-03-11", amount: 500_00 },
    );
    expect(ruleAt("unhooked-share", evidence, later).value).toBe(50);
  });

  test("the calendar's last months do not break it", () => {
    const evidence = earned({ receivedOn: "9999-12-31" }, { receivedOn: "0001-01-01" });
    expect(ruleAt("unhooked-share", evidence, "9999-12-31").value).toBe(100);
  });
});
