import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";

/** Each item of the documents with what carries it, as `docs/catalog-coverage.md` lists them. */
const rows = readFileSync("docs/catalog-coverage.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\|(-|\s*place\s*\|)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, place = "", what = "", entry = ""]) => ({ place, what, entry }));

describe("the coverage of the documents", () => {
  test("goes through all of them", () => {
    expect(rows.length).toBeGreaterThan(600);
  });

  test.each(rows)("$place: $what", ({ place, what, entry }) => {
    expect([place, what]).not.toContain("");
    const named = [...entry.matchAll(/([A-Za-z]+)\[([a-z0-9-]+)\](?:\.([A-Za-z]+))?/g)];
    // Where nothing carries an item, the reason stands there.
    if (named.length === 0) expect(entry).toMatch(/^— ?\S.{5,}/);
    for (const [reference, list, id, field] of named) expect(carried(list, id, field), reference).toBe(true);
  });

  test("leaves no insight, role, direction, category or source unnamed", () => {
    const text = rows.map(({ entry }) => entry).join(" ");
    const { insights, roles, directions, categories, sources } = catalog;
    const unnamed = Object.entries({ insights, roles, directions, categories, sources }).flatMap(([list, entries]) =>
      entries.filter(({ id }) => !text.includes(`${list}[${id}]`)).map(({ id }) => `${list}[${id}]`),
    );
    expect(unnamed).toEqual([]);
  });
});

/** Whether the catalog has this entry, and something in this field of it. */
function carried(list = "", id = "", field = ""): boolean {
  const entries: unknown[] = Object.entries(catalog).find(([name]) => name === list)?.[1] ?? [];
  const entry = entries.find((each) => idOf(each) === id);
  if (entry === undefined) return false;
  if (field === "") return true;
  const value: unknown = Reflect.get(Object(entry), field);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== "";
}

/** The name of an entry; the months of the plan go by their number. */
function idOf(entry: unknown): string {
  const { id, month } = Object(entry);
  return String(id ?? month);
}
