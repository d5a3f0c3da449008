import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** What no file may hold, each with its reason. */
const unwanted: [name: string, pattern: RegExp, only?: RegExp][] = [
  ["a path of one machine", /(?<![\w.@/-])\/(home\/[a-z]+|root|Users\/[A-Za-z]+|work)\/(?!\*)/],
  ["unfinished work", /\b(TODO|FIXME|XXX|HACK)\b/],
  ["a type forced", /as unknown as/, /^(?!db\/).*\.tsx?$/],
  ["a silenced linter", /biome-ignore|@ts-(ignore|nocheck)|eslint-disable/],
  // A test may say that something must not compile.
  ["a silenced compiler", /@ts-expect-error/, /^(?!tests\/)/],
  ["a test left out", /\b(test|it|describe)\.(only|skip|todo|fixme)\(/, /^tests\//],
];

describe("no file of the project", () => {
  test.each(unwanted)("holds %s", (_name, pattern, only = /./) => {
    expect(texts.filter(({ path, text }) => only.test(path) && pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("forces a type outside the two places that pick the database engine", () => {
    const places = texts.flatMap(({ path, text }) => [...text.matchAll(/as unknown as/g)].map(() => path));
    expect(places.length, places.join(", ")).toBeLessThanOrEqual(2);
  });

  test("is longer than can be looked over", () => {
    const long = code
      .filter(({ path, text }) => !facts.test(path) && text.split("\n").length > MAX_FILE)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test("has a name that says nothing, or one in another style", () => {
    const names = code.map(({ path }) => path.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(.*-)?(utils?|helpers?|manager|service)\./.test(name))).toEqual([]);
  });
});

/** Beyond this a file has more than one purpose. */
const MAX_FILE = 250;

const root = resolve(import.meta.dirname, "../..");

/** Folders that are made and not written. */
const made = new Set(["node_modules", ".next", ".git", "data", "test-results", "playwright-report", "migrations"]);

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (made.has(name) || !existsSync(join(root, path))) return [];
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

const texts = filesUnder(".")
  // This file names what it forbids.
  .filter((path) => path !== "tests/boundaries/hygiene.test.ts")
  .filter((path) => /\.(tsx?|[cm]js|json|md|css|sh)$|^\.ci\/|^\.npmrc$/.test(path) && path !== "package-lock.json")
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const code = texts.filter(({ path }) => /\.(tsx?|[cm]js)$/.test(path) && path !== "next-env.d.ts");

/** A list of facts may be as long as its subject. */
const facts = /^lib\/(catalog|i18n\/messages)\//;
