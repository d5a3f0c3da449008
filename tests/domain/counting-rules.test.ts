import { describe, expect, test } from "vitest";
import { caseKinds, incomeModels, offeringKinds } from "@/lib/domain/kinds";
import { caseOf, dealOf, evidenceOf, incomeOf, offeringOf, pathOf, ruleAt } from "./records";

const later = "2025-12-31";

describe("path-picked", () => {
  test("counts paths from the day they start, not those without one", () => {
    const evidence = evidenceOf({ paths: [pathOf({ id: "b", startedOn: null }), pathOf({ id: "a" })] });
    expect(ruleAt("path-picked", evidence, "2024-12-31")).toMatchObject({ value: 0, met: false, metOn: null });
    expect(ruleAt("path-picked", evidence, "2025-01-01")).toMatchObject({ value: 1, metOn: "2025-01-01" });
    expect(ruleAt("path-picked", evidence, later)).toMatchObject({ value: 1, evidence: ["a"], evidenceCount: 1 });
  });
});

describe("own-use", () => {
  test("counts cases of any kind and status with an outcome", () => {
    const cases = caseKinds.flatMap((kind) => [
      caseOf({ id: `${kind}-draft`, kind, status: "draft" }),
      caseOf({ id: `${kind}-delivered`, kind }),
      caseOf({ id: `${kind}-without`, kind, measured: false }),
    ]);
    expect(ruleAt("own-use", evidenceOf({ cases }), later).value).toBe(2 * caseKinds.length);
  });

  test("counts from delivery, else from the start, else never", () => {
    const on = (startedOn: string | null, deliveredOn: string | null) =>
      ruleAt("own-use", evidenceOf({ cases: [caseOf({ startedOn, deliveredOn, status: "draft" })] }), later).metOn;
    expect(on("2025-02-01", "2025-03-01")).toBe("2025-03-01");
    expect(on("2025-02-01", null)).toBe("2025-02-01");
    expect(on(null, "2025-03-01")).toBe("2025-03-01");
    expect(on(null, null)).toBeNull();
  });
});

describe("measured-cases", () => {
  test("counts delivered cases with an outcome, other than personal ones", () => {
    const cases = caseKinds.map((kind) => caseOf({ id: kind, kind }));
    const wrong = [
      caseOf({ id: "draft", status: "draft" }),
      caseOf({ id: "unmeasured", measured: false }),
      caseOf({ id: "undated", deliveredOn: null }),
    ];
    const rule = ruleAt("measured-cases", evidenceOf({ cases: [...cases, ...wrong] }), later);
    expect(rule.evidence).toEqual(["client", "content", "platform", "product", "sample"]);
    expect(rule).toMatchObject({ value: 5, target: 3, fraction: 1 });
  });

  test("is met on the day of the third", () => {
    const cases = ["2025-03-09", "2025-02-01", "2025-04-30", "2025-06-01"].map((deliveredOn, index) =>
      caseOf({ id: `case-${index}`, deliveredOn }),
    );
    const evidence = evidenceOf({ cases });
    expect(ruleAt("measured-cases", evidence, "2025-04-29")).toMatchObject({ value: 2, fraction: 2 / 3, met: false });
    expect(ruleAt("measured-cases", evidence, later)).toMatchObject({ value: 4, metOn: "2025-04-30" });
  });
});

describe("built-for-others", () => {
  test("counts delivered client cases, and samples with a client, measured or not", () => {
    const cases = [
      caseOf({ id: "client", measured: false }),
      caseOf({ id: "sample", kind: "sample", clientId: "friend", measured: false }),
      caseOf({ id: "sample-for-nobody", kind: "sample" }),
      caseOf({ id: "product", kind: "product", clientId: "friend" }),
      caseOf({ id: "draft", status: "draft" }),
      caseOf({ id: "undated", deliveredOn: null }),
    ];
    expect(ruleAt("built-for-others", evidenceOf({ cases }), later).evidence).toEqual(["client", "sample"]);
  });
});

describe("first-paid", () => {
  test("takes an income above zero in any model but salary", () => {
    for (const model of [...incomeModels, null]) {
      const rule = ruleAt("first-paid", evidenceOf({ income: [incomeOf({ model })] }), later);
      expect(rule.met, `${model}`).toBe(model !== "salary");
    }
    for (const amount of [0, -1]) {
      expect(ruleAt("first-paid", evidenceOf({ income: [incomeOf({ amount })] }), later).value).toBe(0);
    }
  });

  test("an amount too small for the base currency is still above zero", () => {
    const income = [incomeOf({ amount: 1, currency: "VND", rate: 0.0003 })];
    expect(ruleAt("first-paid", evidenceOf({ income }), later).met).toBe(true);
  });

  test("takes a won job from the day it closed, but one job at most, and no won client deal", () => {
    const deals = [
      dealOf({ id: "z-first", kind: "job", closedOn: "2025-03-01" }),
      dealOf({ id: "a-second", kind: "job", closedOn: "2025-04-01" }),
      dealOf({ id: "undated", kind: "job", closedOn: null }),
      dealOf({ id: "lost", kind: "job", stage: "lost" }),
      dealOf({ id: "client" }),
    ];
    const evidence = evidenceOf({ deals, income: [incomeOf({ id: "pay", receivedOn: "2025-05-01" })] });
    expect(ruleAt("first-paid", evidence, "2025-04-30")).toMatchObject({ value: 1, evidence: ["z-first"] });
    expect(ruleAt("first-paid", evidence, later)).toMatchObject({ value: 2, metOn: "2025-03-01" });
    expect(ruleAt("first-paid", evidenceOf({ deals: [dealOf()] }), later).value).toBe(0);
  });
});

describe("product-live and platform-live", () => {
  test("a product, content or platform needs an address and a launch; a service is none", () => {
    const offerings = offeringKinds.flatMap((kind) => [
      offeringOf({ id: kind, kind }),
      offeringOf({ id: `${kind}-no-url`, kind, url: null }),
      offeringOf({ id: `${kind}-empty-url`, kind, url: "" }),
      offeringOf({ id: `${kind}-not-launched`, kind, launchedOn: null }),
    ]);
    expect(ruleAt("product-live", evidenceOf({ offerings }), later).evidence).toEqual([
      "content",
      "platform",
      "product",
    ]);
  });

  test("a platform counts from its launch without an address", () => {
    const offerings = [
      offeringOf({ id: "market", kind: "platform", url: null, launchedOn: "2025-06-01" }),
      offeringOf({ id: "planned", kind: "platform", launchedOn: null }),
      offeringOf({ id: "product" }),
    ];
    expect(ruleAt("platform-live", evidenceOf({ offerings }), "2025-05-31").value).toBe(0);
    expect(ruleAt("platform-live", evidenceOf({ offerings }), later)).toMatchObject({
      evidence: ["market"],
      metOn: "2025-06-01",
    });
  });
});

describe("proof", () => {
  test("is named in ascending order, fifty records at most, and counted in full", () => {
    const ids = Array.from({ length: 120 }, (_, index) => `case-${String((index * 77) % 120).padStart(3, "0")}`);
    const rule = ruleAt("own-use", evidenceOf({ cases: ids.map((id) => caseOf({ id })) }), later);
    expect(rule.evidence).toEqual(ids.toSorted().slice(0, 50));
    expect(rule).toMatchObject({ value: 120, evidenceCount: 120 });
  });

  test("counts from the civil date of a record, in the year 1 as in the year 9999", () => {
    const paths = [pathOf({ id: "late", startedOn: "9999-12-31" }), pathOf({ id: "early", startedOn: "0001-01-01" })];
    expect(ruleAt("path-picked", evidenceOf({ paths }), "9999-12-30").evidence).toEqual(["early"]);
    expect(ruleAt("path-picked", evidenceOf({ paths }), "9999-12-31").value).toBe(2);
  });
});
