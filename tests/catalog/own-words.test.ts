import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { runsOf } from "./runs";

const borrowed = new Set(
  readFileSync(join(import.meta.dirname, "document-runs.txt"), "utf8")
    .trim()
    .split("\n"),
);

describe("the texts of the catalog", () => {
  test("share no run of 20 Han characters or 12 words with the documents behind it", () => {
    const found = textsIn(catalog, "catalog").filter(({ text }) => [...runsOf(text)].some((run) => borrowed.has(run)));
    expect(found).toEqual([]);
  });

  test("are compared with documents, and long enough to be", () => {
    expect(borrowed.size).toBeGreaterThan(10_000);
    expect(textsIn(catalog, "catalog").flatMap(({ text }) => [...runsOf(text)]).length).toBeGreaterThan(1_000);
  });

  test("would be told as borrowed whatever was done to commas, figures and spaces", () => {
    const sentence = "先在自己的行业里找三家小公司，免费做一个样板，再按每月500元收维护费，三个月后看续费的比例。";
    const altered = sentence.replaceAll("，", " , ").replace("500", "８００");
    expect(runsOf(altered)).toEqual(runsOf(sentence));
    expect([...runsOf(`前面加一句。${sentence}`)]).toEqual(expect.arrayContaining([...runsOf(sentence)]));
    expect(runsOf(sentence).size).toBeGreaterThan(0);
  });
});

/** Every text of an entry with its place; names, which are the same everywhere, are no texts. */
function textsIn(value: unknown, place: string): { place: string; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${place}[${idOf(item) ?? at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string"
      ? key === "zh" || key === "en"
        ? [{ place: `${place}.${key}`, text: inner }]
        : []
      : textsIn(inner, `${place}.${key}`),
  );
}

function idOf(item: unknown): string | undefined {
  return typeof item === "object" && item !== null && "id" in item ? String(item.id) : undefined;
}
