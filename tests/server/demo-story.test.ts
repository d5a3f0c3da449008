import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, mondayOf } from "@/lib/domain/day";
import { evaluate } from "@/lib/domain/evaluate";
import { timeToFirstClient } from "@/lib/domain/figures";
import { locales } from "@/lib/domain/locales";
import { isMeasured } from "@/lib/domain/strength";
import { demoRows } from "@/lib/server/demo/rows";
import { newUser } from "../support/rows";

describe("the sample story", () => {
  test("tells the same on whichever day it ends", () => {
    const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...locales), (today, locale) => {
        const rows = demoRows(newUser(), locale, today);
        const cases = rows.cases.map((row) => ({ ...row, measured: isMeasured(row.outcomes) }));
        const evidence = { ...rows, cases, baseCurrency: "CNY" };
        const progress = evaluate(evidence, today);
        const value = Object.fromEntries(progress.rules.map((rule) => [rule.id, rule]));
        expect(progress).toMatchObject({ stage: "system-builder", holding: true, next: { stage: "product-owner" } });
        expect(value["product-live"]).toMatchObject({ met: true });
        expect(value["paying-users"]).toMatchObject({ met: false, value: 2 });
        expect(value["earning-streak"]?.value).toBeGreaterThan(0);
        for (const { weekOf } of rows.reviews) expect(weekOf).toBe(mondayOf(weekOf));
        expect(timeToFirstClient(evidence, progress)?.days).toBe(75);
      }),
      { numRuns: 200 },
    );
  });

  test("holds nothing that is dated or entered after the day it ends, but for what is planned", () => {
    const rows = demoRows(newUser(), "en", "2026-03-01");
    const dated = [
      rows.cases.map((row) => row.deliveredOn),
      rows.touches.map((row) => row.on),
      rows.income.map((row) => row.receivedOn),
    ];
    for (const on of dated.flat()) expect(on === null || on <= "2026-03-01").toBe(true);
    for (const row of Object.values(rows).flat()) expect(row.createdAt <= new Date().toISOString()).toBe(true);
    expect(rows.milestones.filter(({ status }) => status !== "done").length).toBeGreaterThan(0);
  });

  test("is in one language but for the texts that are kept in both", () => {
    const english = demoRows(newUser(), "en", "2026-03-01");
    const { cases, ...others } = english;
    expect(JSON.stringify(others)).not.toMatch(/\p{Script=Han}/u);
    for (const { title, outcomes } of cases) {
      expect(title).toEqual({
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/^[^\p{Script=Han}]+$/u),
      });
      expect(JSON.stringify(outcomes)).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
