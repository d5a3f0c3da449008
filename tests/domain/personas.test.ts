import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/domain/evaluate";
import type { Evidence } from "@/lib/domain/evidence";
import { caseOf, dealOf, evidenceOf, incomes, offeringOf, pathOf, ruleAt } from "./records";

const months = ["2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08"];
const asOf = "2025-08-20";

/** A back-end engineer with a salary, a live blog, advertising and paid columns of about 8 000 CNY a month. */
const xiaoWang: Evidence = evidenceOf({
  paths: [pathOf({ startedOn: "2025-01-06" })],
  cases: [
    caseOf({ id: "own", kind: "personal" }),
    caseOf({ id: "post-1", kind: "content" }),
    caseOf({ id: "post-2", kind: "content" }),
    caseOf({ id: "shop", kind: "sample", clientId: "friend" }),
  ],
  offerings: [offeringOf({ id: "blog", kind: "content", launchedOn: "2025-02-01" })],
  income: [
    ...incomes(
      "salary",
      { model: "salary", amount: 25_000_00 },
      months.map((month) => ({ receivedOn: `${month}-05` })),
    ),
    ...incomes(
      "ads",
      { model: "advertising", offeringId: "blog", amount: 3_000_00 },
      months.map((month) => ({ receivedOn: `${month}-12` })),
    ),
    ...incomes(
      "column",
      { model: "knowledge", offeringId: "blog", amount: 5_000_00 },
      months.map((month) => ({ receivedOn: `${month}-18` })),
    ),
  ],
});

/** A builder's specification generator on subscription, 3 000–5 000 CNY a month from a handful of firms. */
const laoLi: Evidence = evidenceOf({
  paths: [pathOf({ startedOn: "2025-01-06" })],
  cases: [
    caseOf({ id: "own", kind: "personal" }),
    ...["site-1", "site-2", "site-3"].map((id) => caseOf({ id, kind: "client", clientId: id })),
  ],
  offerings: [offeringOf({ id: "generator", launchedOn: "2025-03-01" })],
  income: months.flatMap((month, index) =>
    incomes(
      `firm-${month}-`,
      { model: "subscription", offeringId: "generator", amount: 1_000_00 },
      ["firm-1", "firm-2", "firm-3", ...(index > 2 ? ["firm-4"] : [])].map((clientId) => ({
        clientId,
        receivedOn: `${month}-02`,
      })),
    ),
  ),
});

/** A former shop operator: product texts for shops at 2 000–5 000 CNY each, five a month, measured by A/B test. */
const aQiang: Evidence = evidenceOf({
  paths: [pathOf({ startedOn: "2025-01-06" })],
  cases: [
    caseOf({ id: "own", kind: "personal" }),
    ...["shop-1", "shop-2", "shop-3", "shop-4"].map((id) => caseOf({ id, clientId: id })),
  ],
  deals: [dealOf({ id: "deal-1" })],
  offerings: [offeringOf({ id: "texts", kind: "service" })],
  income: months.flatMap((month) =>
    incomes(
      `job-${month}-`,
      { model: "project", offeringId: "texts" },
      [2000, 2500, 3000, 4000, 5000].map((yuan, index) => ({
        amount: yuan * 100,
        clientId: `shop-${index}`,
        receivedOn: `${month}-0${index + 1}`,
      })),
    ),
  ),
});

describe("worked personas", () => {
  test("小王, whose blog earns beside the salary, is a product owner and holds it", () => {
    const progress = evaluate(xiaoWang, asOf);
    expect(progress).toMatchObject({ stage: "product-owner", holding: true, holdingReason: null });
    // The share is first known when March is over; the streak of three months ends the wait with May's first payment.
    expect(progress.reachedOn).toBe("2025-05-12");
    expect(ruleAt("unhooked-share", xiaoWang, asOf)).toMatchObject({ value: 100, metOn: "2025-03-31" });
    expect(ruleAt("paying-users", xiaoWang, asOf)).toMatchObject({ value: 3, metOn: "2025-03-12" });
    expect(progress.next).toMatchObject({ stage: "platform-maker", fraction: 0, nearestRule: "platform-live" });
  });

  test("老李, whose firms subscribe, is a product owner and holds it", () => {
    const progress = evaluate(laoLi, asOf);
    expect(progress).toMatchObject({ stage: "product-owner", holding: true, reachedOn: "2025-05-02" });
    expect(ruleAt("paying-users", laoLi, asOf)).toMatchObject({ value: 4, metOn: "2025-03-02" });
    expect(ruleAt("earning-streak", laoLi, asOf)).toMatchObject({ value: 6, metOn: "2025-05-02" });
  });

  test("阿强, who is paid well but by the hour, is a system builder without a product", () => {
    const progress = evaluate(aQiang, asOf);
    expect(progress).toMatchObject({ stage: "system-builder", holding: true, reachedOn: "2025-03-01" });
    expect(ruleAt("unhooked-share", aQiang, asOf)).toMatchObject({ value: 0, met: false });
    expect(ruleAt("product-live", aQiang, asOf)).toMatchObject({ value: 0, met: false });
    expect(progress.next).toMatchObject({ stage: "product-owner", fraction: 0, nearestRule: "product-live" });
  });
});
