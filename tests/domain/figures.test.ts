import { expect, test } from "vitest";
import { evaluate } from "@/lib/domain/evaluate";
import type { Evidence } from "@/lib/domain/evidence";
import { timeToFirstClient } from "@/lib/domain/figures";
import { evidenceOf, incomeOf, pathOf } from "./records";

const figure = (evidence: Evidence, asOf: string) => timeToFirstClient(evidence, evaluate(evidence, asOf));

test("the time to the first client runs from the first path to the first pay", () => {
  const evidence = evidenceOf({
    paths: [pathOf({ id: "b", startedOn: "2025-03-01" }), pathOf({ id: "a" }), pathOf({ id: "c", startedOn: null })],
    income: [incomeOf({ id: "2", receivedOn: "2025-04-01" }), incomeOf({ id: "1", receivedOn: "2025-02-01" })],
  });
  expect(figure(evidence, "2024-12-31")).toBeNull();
  expect(figure(evidence, "2025-01-11")).toEqual({ from: "2025-01-01", to: null, days: 10 });
  expect(figure(evidence, "2025-12-31")).toEqual({ from: "2025-01-01", to: "2025-02-01", days: 31 });
});

test("whoever was paid before the first path needed no time", () => {
  const evidence = evidenceOf({ paths: [pathOf()], income: [incomeOf({ receivedOn: "2024-06-01" })] });
  expect(figure(evidence, "2025-12-31")).toEqual({ from: "2025-01-01", to: "2024-06-01", days: 0 });
});

test("without a path there is no beginning", () => {
  expect(figure(evidenceOf({ income: [incomeOf()] }), "2025-12-31")).toBeNull();
});
