import { describe, expect, test } from "vitest";
import type { Evidence } from "@/lib/domain/evidence";
import type { RuleId } from "@/lib/domain/kinds";
import type { Action } from "@/lib/domain/progress";
import { caseOf, dealOf, evidenceOf, incomeOf, offeringOf, pathOf, ruleAt } from "./records";

const asOf = "2025-06-15";

function actionOf(id: RuleId, part: Partial<Evidence>): Action | null {
  return ruleAt(id, evidenceOf(part), asOf).action;
}

test("with no records at all every rule still says what to do", () => {
  expect(
    Object.fromEntries((["path-picked", "own-use", "measured-cases"] as const).map((id) => [id, actionOf(id, {})])),
  ).toEqual({
    "path-picked": { do: "start-path", id: null },
    "own-use": { do: "add-case", id: null },
    "measured-cases": { do: "add-case", id: null },
  });
  expect(actionOf("built-for-others", {})).toEqual({ do: "add-client-case", id: null });
  expect(actionOf("first-paid", {})).toEqual({ do: "record-income", id: null });
  for (const id of ["product-live", "platform-live", "paying-users", "earning-streak", "outside-earners"] as const) {
    expect(actionOf(id, {}), id).toEqual({ do: "launch-offering", id: null });
  }
  expect(actionOf("unhooked-share", {})).toEqual({ do: "shift-income", id: null });
});

test("a met rule has none", () => {
  expect(actionOf("path-picked", { paths: [pathOf(), pathOf({ id: "waiting", startedOn: null })] })).toBeNull();
});

test("path-picked starts the path that waits, not the one that starts later", () => {
  const paths = [pathOf({ id: "b", startedOn: null }), pathOf({ id: "a", startedOn: null })];
  expect(actionOf("path-picked", { paths })).toEqual({ do: "start-path", id: "a" });
  expect(actionOf("path-picked", { paths: [pathOf({ startedOn: "2025-06-16" })] })).toEqual({
    do: "start-path",
    id: null,
  });
});

describe("own-use", () => {
  test("delivers what is measured but has no day, else measures what has one", () => {
    const unmeasured = [caseOf({ id: "b", measured: false }), caseOf({ id: "c", measured: false, status: "draft" })];
    expect(actionOf("own-use", { cases: unmeasured })).toEqual({ do: "measure-case", id: "b" });
    const undated = caseOf({ id: "z", startedOn: null, deliveredOn: null, status: "draft" });
    expect(actionOf("own-use", { cases: [...unmeasured, undated] })).toEqual({ do: "deliver-case", id: "z" });
    const both = [caseOf({ id: "a", measured: false, startedOn: null, deliveredOn: null }), ...unmeasured];
    expect(actionOf("own-use", { cases: both })).toEqual({ do: "measure-case", id: "b" });
  });

  test("does not know a case of tomorrow", () => {
    const cases = [caseOf({ measured: false, startedOn: null, deliveredOn: "2025-06-16" })];
    expect(actionOf("own-use", { cases })).toEqual({ do: "add-case", id: null });
  });
});

describe("measured-cases", () => {
  const draft = { status: "draft", deliveredOn: null } as const;

  test("measures what is delivered, else delivers what is measured, else delivers a draft, else adds one", () => {
    const plain = caseOf({ id: "a", measured: false, ...draft });
    const measured = caseOf({ id: "b", ...draft });
    const delivered = [caseOf({ id: "d", measured: false }), caseOf({ id: "c", measured: false })];
    const personal = caseOf({ id: "0", kind: "personal", measured: false });
    expect(actionOf("measured-cases", { cases: [personal, plain, measured, ...delivered] })).toEqual({
      do: "measure-case",
      id: "c",
    });
    expect(actionOf("measured-cases", { cases: [personal, plain, measured] })).toEqual({ do: "deliver-case", id: "b" });
    expect(actionOf("measured-cases", { cases: [personal, plain] })).toEqual({ do: "deliver-case", id: "a" });
    expect(actionOf("measured-cases", { cases: [personal, caseOf()] })).toEqual({ do: "add-case", id: null });
  });
});

describe("built-for-others", () => {
  test("delivers a draft made for someone, else adds a case for the deal that was won", () => {
    const deals = [dealOf({ id: "d2" }), dealOf({ id: "d1" }), dealOf({ id: "d0", kind: "job" })];
    const draft = { status: "draft", deliveredOn: null } as const;
    const cases = [
      caseOf({ id: "a", kind: "sample", ...draft }),
      caseOf({ id: "b", kind: "sample", clientId: "friend", ...draft }),
      caseOf({ id: "c", ...draft }),
    ];
    expect(actionOf("built-for-others", { deals, cases })).toEqual({ do: "deliver-case", id: "b" });
    expect(actionOf("built-for-others", { deals, cases: cases.slice(0, 1) })).toEqual({
      do: "add-client-case",
      id: "d1",
    });
  });
});

describe("first-paid", () => {
  const open = [
    dealOf({ id: "lead", stage: "lead", closedOn: null }),
    dealOf({ id: "quote-b", stage: "quoted", closedOn: null }),
    dealOf({ id: "quote-a", kind: "job", stage: "quoted", closedOn: null }),
    dealOf({ id: "a-lost", stage: "lost" }),
  ];

  test("records the pay of a won deal, else closes the deal that is furthest, else records any pay", () => {
    expect(actionOf("first-paid", { deals: [...open, dealOf({ id: "won" })] })).toEqual({
      do: "record-income",
      id: "won",
    });
    expect(actionOf("first-paid", { deals: open })).toEqual({ do: "close-deal", id: "quote-a" });
    expect(actionOf("first-paid", { deals: open.slice(0, 1) })).toEqual({ do: "close-deal", id: "lead" });
    expect(actionOf("first-paid", { deals: open.slice(3) })).toEqual({ do: "record-income", id: null });
  });

  test("does not know a deal won tomorrow", () => {
    const deals = [dealOf({ closedOn: "2025-06-16" })];
    expect(actionOf("first-paid", { deals })).toEqual({ do: "record-income", id: null });
  });
});

describe("product-live and platform-live", () => {
  test("give what is launched its address, else launch what has one, else what has none", () => {
    const launched = offeringOf({ id: "c", url: null });
    const ready = offeringOf({ id: "b", launchedOn: null });
    const idea = offeringOf({ id: "a", url: null, launchedOn: null });
    const service = offeringOf({ id: "0", kind: "service", launchedOn: null });
    const launch = (...offerings: Evidence["offerings"]) =>
      actionOf("product-live", { offerings: [service, ...offerings] });
    expect(launch(idea, ready, launched)).toEqual({ do: "launch-offering", id: "c" });
    expect(launch(idea, ready)).toEqual({ do: "launch-offering", id: "b" });
    expect(launch(idea)).toEqual({ do: "launch-offering", id: "a" });
    expect(launch(offeringOf({ launchedOn: "2025-06-16" }))).toEqual({ do: "launch-offering", id: null });
    const platforms = [idea, offeringOf({ id: "p", kind: "platform", launchedOn: null })];
    expect(actionOf("platform-live", { offerings: platforms })).toEqual({ do: "launch-offering", id: "p" });
  });
});

describe("payers and streaks", () => {
  const offerings = [offeringOf({ id: "b" }), offeringOf({ id: "a" }), offeringOf({ id: "p", kind: "platform" })];
  const income = [
    incomeOf({ id: "1", offeringId: "b", receivedOn: "2025-06-01" }),
    incomeOf({ id: "2", offeringId: "p", receivedOn: "2025-06-01" }),
    incomeOf({ id: "3", offeringId: "a", receivedOn: "2025-05-01" }),
    incomeOf({ id: "4", offeringId: "a", receivedOn: "2025-06-02", amount: -1 }),
    incomeOf({ id: "5", offeringId: "a", receivedOn: "2025-06-16" }),
  ];

  test("grow and keep up the offering that earned last", () => {
    expect(actionOf("paying-users", { offerings, income })).toEqual({ do: "grow-payers", id: "b" });
    expect(actionOf("earning-streak", { offerings, income })).toEqual({ do: "keep-earning", id: "b" });
  });

  test("begin with what is launched, else launch", () => {
    expect(actionOf("paying-users", { offerings })).toEqual({ do: "grow-payers", id: "a" });
    expect(actionOf("outside-earners", { offerings, income })).toEqual({ do: "grow-payers", id: "p" });
    expect(actionOf("platform-streak", { offerings, income })).toEqual({ do: "keep-earning", id: "p" });
    const planned = [offeringOf({ id: "idea", launchedOn: null })];
    expect(actionOf("earning-streak", { offerings: planned })).toEqual({ do: "launch-offering", id: "idea" });
  });
});

describe("unhooked-share", () => {
  const offerings = [offeringOf({ id: "a" }), offeringOf({ id: "b", kind: "content" })];
  const project = incomeOf({ id: "1", receivedOn: "2025-06-01", amount: 200_00 });

  test("shifts income to what earned without hours last, else to what could", () => {
    const sold = incomeOf({ id: "2", receivedOn: "2025-06-02", offeringId: "b", model: "knowledge" });
    expect(actionOf("unhooked-share", { offerings, income: [project] })).toEqual({ do: "shift-income", id: "a" });
    expect(actionOf("unhooked-share", { offerings, income: [project, sold] })).toEqual({ do: "shift-income", id: "b" });
  });

  test("only asks to go on where this month's income is half unhooked already", () => {
    const sold = incomeOf({ id: "2", receivedOn: "2025-06-02", offeringId: "b", model: "knowledge", amount: 200_00 });
    expect(actionOf("unhooked-share", { offerings, income: [project, sold] })).toEqual({ do: "keep-earning", id: "b" });
  });
});
