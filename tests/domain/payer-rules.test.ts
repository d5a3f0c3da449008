import { describe, expect, test } from "vitest";
import type { Evidence, IncomeEvidence } from "@/lib/domain/evidence";
import { incomeModels, offeringKinds } from "@/lib/domain/kinds";
import { evidenceOf, incomeOf, incomes, offeringOf, ruleAt } from "./records";

const later = "2025-12-31";
const offerings = offeringKinds.map((kind) => offeringOf({ id: kind, kind, url: null, launchedOn: null }));

function paid(...each: Partial<IncomeEvidence>[]): Evidence {
  return evidenceOf({ offerings, income: incomes("pay-", { offeringId: "product", model: "subscription" }, each) });
}

describe("paying-users", () => {
  test("counts people who paid for a product, content or platform, in any model, whatever its address or launch", () => {
    for (const kind of offeringKinds) {
      for (const model of [...incomeModels, null]) {
        const rule = ruleAt("paying-users", paid({ offeringId: kind, model, payers: 5 }), later);
        expect(rule.value, `${kind} ${model}`).toBe(kind === "service" ? 0 : 5);
      }
    }
    expect(ruleAt("paying-users", paid({ offeringId: null }, { offeringId: "in the trash" }), later).value).toBe(0);
  });

  test("an entry stands for one person unless it says more", () => {
    expect(ruleAt("paying-users", paid({}, { payers: null }, { payers: 4 }), later).value).toBe(6);
  });

  test("takes the best single month, the earliest of equals, proven by its entries above zero", () => {
    const evidence = paid(
      { receivedOn: "2025-03-01", payers: 2 },
      { receivedOn: "2025-03-31", payers: 2 },
      { receivedOn: "2025-03-15", amount: -5_00 },
      { receivedOn: "2025-02-10", payers: 3 },
      { receivedOn: "2025-04-10", payers: 4 },
    );
    expect(ruleAt("paying-users", evidence, "2025-03-30")).toMatchObject({ value: 3, evidence: ["pay-4"] });
    expect(ruleAt("paying-users", evidence, later)).toMatchObject({
      value: 4,
      metOn: "2025-02-10",
      evidence: ["pay-1", "pay-2"],
    });
  });

  test("one client counts as the largest of their entries in the month", () => {
    const evidence = paid(
      { clientId: "firm", payers: 2, receivedOn: "2025-03-01" },
      { clientId: "firm", payers: 3, receivedOn: "2025-03-02" },
      { clientId: "firm", receivedOn: "2025-03-03" },
      { clientId: "other", receivedOn: "2025-03-04" },
      { clientId: null, receivedOn: "2025-03-05" },
      { clientId: null, receivedOn: "2025-03-05" },
    );
    expect(ruleAt("paying-users", evidence, "2025-03-03").value).toBe(3);
    expect(ruleAt("paying-users", evidence, "2025-03-04").value).toBe(4);
    expect(ruleAt("paying-users", evidence, later)).toMatchObject({ value: 6, evidenceCount: 6 });
  });

  test("a client counts again in another month, and a month does not add to the next", () => {
    const evidence = paid(
      { clientId: "firm", payers: 2, receivedOn: "2025-03-31" },
      { clientId: "firm", payers: 2, receivedOn: "2025-04-01" },
    );
    expect(ruleAt("paying-users", evidence, later)).toMatchObject({ value: 2, evidence: ["pay-1"] });
  });

  test("a refund takes nobody away, not even all of the money back on the same day", () => {
    const evidence = paid({ payers: 3, clientId: "firm" }, { amount: -100_00, clientId: "firm", payers: 3 });
    expect(ruleAt("paying-users", evidence, later)).toMatchObject({ value: 3, evidence: ["pay-1"] });
    expect(ruleAt("paying-users", paid({ amount: -1, payers: 9 }, { amount: 0, payers: 9 }), later).value).toBe(0);
  });

  test("a month with advertising above zero counts as three at least", () => {
    const ad = { model: "advertising" as const };
    expect(ruleAt("paying-users", paid(ad), later).value).toBe(3);
    expect(ruleAt("paying-users", paid(ad, { payers: 1 }), later).value).toBe(3);
    expect(ruleAt("paying-users", paid(ad, { payers: 4 }), later).value).toBe(5);
    expect(ruleAt("paying-users", paid({ ...ad, amount: -1 }), later).value).toBe(0);
    expect(ruleAt("paying-users", paid({ ...ad, offeringId: "service" }), later).value).toBe(0);
    const apart = paid({ ...ad, receivedOn: "2025-03-31", payers: 1 }, { receivedOn: "2025-04-01", payers: 1 });
    expect(ruleAt("paying-users", apart, later)).toMatchObject({ value: 3, evidence: ["pay-1"] });
  });

  test("an amount too small for the base currency is still paid by someone", () => {
    expect(ruleAt("paying-users", paid({ amount: 1, currency: "VND", rate: 0.0003 }), later).value).toBe(1);
  });
});

describe("outside-earners", () => {
  test("counts only a platform's share, on offerings of kind platform", () => {
    for (const kind of offeringKinds) {
      for (const model of [...incomeModels, null]) {
        const rule = ruleAt("outside-earners", paid({ offeringId: kind, model, payers: 5 }), later);
        expect(rule.value, `${kind} ${model}`).toBe(kind === "platform" && model === "platform-share" ? 5 : 0);
      }
    }
  });

  test("counts people like paying users, but advertising lends it nobody", () => {
    const evidence = paid(
      { offeringId: "platform", model: "platform-share", clientId: "seller", payers: 1 },
      { offeringId: "platform", model: "platform-share", clientId: "seller", payers: 2 },
      { offeringId: "platform", model: "advertising", payers: 9 },
    );
    expect(ruleAt("outside-earners", evidence, later)).toMatchObject({ value: 2, evidence: ["pay-1", "pay-2"] });
    expect(ruleAt("paying-users", evidence, later).value).toBe(11);
  });
});

test("without a word about people one entry is one person", () => {
  const income = [incomeOf({ offeringId: "product", payers: null })];
  expect(ruleAt("paying-users", evidenceOf({ offerings, income }), later)).toMatchObject({ value: 1, fraction: 1 / 3 });
});
