import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../docs/decisions");
const names = readdirSync(folder).filter((name) => /^\d/.test(name));
const index = readFileSync(join(folder, "README.md"), "utf8");

describe("a decision record", () => {
  test.each(names)("has a number of its own, a date, a status and a line in the index: %s", (name) => {
    const [, number, title] = /^# (\d+)\. (.+)\n/.exec(readFileSync(join(folder, name), "utf8")) ?? [];
    const [, date, status] =
      /^# .+\n\n(\d{4}-\d\d-\d\d) · (in force|replaced by \[record \d+\]\(.+\))\n/.exec(
        readFileSync(join(folder, name), "utf8"),
      ) ?? [];
    expect({ number: number?.padStart(4, "0"), date, status }).toEqual({
      number: name.slice(0, 4),
      date: expect.stringMatching(/^20/),
      status: expect.any(String),
    });
    expect(index).toContain(`| [${number}. ${title}](${name}) | ${date} | ${status} |`);
  });

  test("follows the one before it without a gap", () => {
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1));
  });
});
