import { describe, expect, test } from "vitest";
import { catalog, directionById } from "@/lib/catalog/catalog";
import { reportInsights } from "@/lib/catalog/insights/report";
import { references } from "@/lib/catalog/sources/references";
import type { Figure } from "@/lib/catalog/types";

describe("the five ways in which programmers earn", () => {
  test.each([
    ["ai-product", 7],
    ["automation-and-agents", 7],
    ["courses-and-content", 7],
    ["plugins-and-integrations", 8],
    ["b2b-services", 8],
  ])("%s has the %i steps of the report, and what was added says so", (id, steps) => {
    const playbook = directionById(id)?.playbook ?? [];
    expect(playbook.filter((step) => step.basis !== "ours")).toHaveLength(steps);
    expect(playbook.filter((step) => step.basis === "ours").length).toBeGreaterThan(0);
  });

  test("and freelancing can each be taken up", () => {
    const ids = [
      "ai-product",
      "automation-and-agents",
      "courses-and-content",
      "plugins-and-integrations",
      "b2b-services",
      "freelancing",
    ];
    for (const id of ids) expect(directionById(id)?.enrol, id).toBe(true);
  });
});

test("the six revenue models stand in the order of the report, each with what speaks for, against and how", () => {
  expect(catalog.revenueModels.map((model) => model.id)).toEqual([
    "subscription",
    "usage",
    "advertising",
    "project",
    "knowledge",
    "other",
  ]);
  for (const model of catalog.revenueModels)
    for (const list of [model.strengths, model.weaknesses, model.advice])
      expect(list.length, model.id).toBeGreaterThanOrEqual(2);
});

describe("the references of the report", () => {
  test("are sixteen sources of the catalog with author and year, and no address that it did not give", () => {
    expect(references).toHaveLength(16);
    for (const reference of references) {
      expect(catalog.sources, reference.id).toContain(reference);
      expect(reference.author, reference.id).not.toBeNull();
      expect(reference.year, reference.id).not.toBeNull();
      expect(reference.url, reference.id).toBeNull();
      if (reference.publishedOn !== null) expect(Number(reference.publishedOn.slice(0, 4))).toBe(reference.year);
    }
  });

  test("are believed less the more they promise", () => {
    const promising = references.filter((reference) => /\$\d/.test(reference.title));
    expect(promising).not.toHaveLength(0);
    for (const reference of promising) expect(reference.trust, reference.id).toBe(1);
  });
});

describe("the findings of the report", () => {
  test.each([
    ["market-forecast-to-2030", { value: 208e9, currency: "USD", year: 2023 }],
    ["market-forecast-to-2030", { value: 1.8e12, currency: "USD", year: 2030, openEnded: true }],
    ["seventeen-ideas-from-a-shop-builder", { value: 17, unit: "items", year: 2024 }],
    ["two-hundred-ai-books-on-kindle", { value: 200, openEnded: true, year: 2023 }],
    ["ai-books-rarely-pay", { value: 0, max: 100, currency: "USD", per: "month" }],
    ["claim-of-twenty-thousand-a-month", { value: 20000, currency: "USD", per: "month" }],
    ["claim-of-seven-hundred-fifty-a-day", { value: 750, currency: "USD" }],
    ["several-jobs-at-once", { value: 2, max: 3, unit: "items" }],
  ] satisfies [string, Partial<Figure>][])("%s carries its figure", (id, figure) => {
    const insight = catalog.insights.find((entry) => entry.id === id);
    expect(insight?.figures).toContainEqual(expect.objectContaining(figure));
  });

  test("rest on the report or on what it cites", () => {
    const known = ["programmer-ai-income-report", ...references.map((reference) => reference.id)];
    for (const insight of reportInsights)
      for (const source of [insight.source, ...insight.figures.map((figure) => figure.source)])
        expect(known, insight.id).toContain(source);
  });
});
