import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failuresText, readPlaywright, readVitest, withExitCode } from "./report";
import { withoutSettings } from "./server-process";

/** Both programs are run on tests that fail on purpose: what their reports look like is theirs to say. */

let folder: string;
beforeAll(() => {
  mkdirSync("test-results", { recursive: true });
  // Below the project, where the programs' own packages are found.
  folder = mkdtempSync(join("test-results", "report-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const failing = `
  test("adds", () => expect(1 + 1).toBe(2));
  describe("a sum", () => test("is wrong", () => expect({ sum: 2 }).toEqual({ sum: 3 })));
`;

describe("the report of vitest", { timeout: 60_000 }, () => {
  test("names each failed test and each file that cannot be loaded, with the beginning of why", () => {
    write("sum.test.ts", `import { describe, expect, test } from "vitest";${failing}`);
    write("broken.test.ts", `throw new Error("cannot be loaded");`);
    write(
      "hook.test.ts",
      `import { beforeAll, test } from "vitest"; beforeAll(() => { throw new Error("no") }); test("waits", () => {});`,
    );
    const file = join(folder, "vitest.json");
    const setup = join(process.cwd(), "tests", "support", "project-name.ts");
    write("vitest.config.ts", `export default { test: { name: "sums", setupFiles: [${JSON.stringify(setup)}] } };`);
    expect(
      run("vitest", ["run", "--root", folder, "--reporter=json", `--outputFile.json=${join(process.cwd(), file)}`]),
    ).toBe(1);
    const count = readVitest(file);
    expect({ passed: count.passed, failed: count.failed }).toEqual({ passed: 1, failed: 3 });
    expect(byName(count.failures)).toEqual([
      {
        name: `[sums] ${join(folder, "sum.test.ts")} › a sum is wrong`,
        message: expect.stringMatching(/^AssertionError: expected \{ sum: 2 \} to deeply equal \{ sum: 3 \}/),
      },
      { name: join(folder, "broken.test.ts"), message: expect.stringMatching(/cannot be loaded/) },
      { name: join(folder, "hook.test.ts"), message: expect.stringMatching(/./) },
    ]);
  });
});

describe("the report of Playwright", { timeout: 60_000 }, () => {
  test("names each failed test by its project, with the beginning of why", () => {
    write(
      "sum.spec.ts",
      `import { expect, test } from "@playwright/test";${failing.replace("describe(", "test.describe(")}`,
    );
    write(
      "playwright.config.ts",
      `export default { projects: [{ name: "phone" }], testMatch: "*.spec.ts", respectGitIgnore: false, outputDir: "out" };`,
    );
    const file = join(folder, "playwright.json");
    const args = ["test", "--config", join(folder, "playwright.config.ts"), "--reporter=json"];
    expect(run("playwright", args, { PLAYWRIGHT_JSON_OUTPUT_NAME: join(process.cwd(), file) })).toBe(1);
    const count = readPlaywright(file);
    expect({ passed: count.passed, failed: count.failed }).toEqual({ passed: 1, failed: 1 });
    expect(count.failures).toEqual([
      { name: "[phone] sum.spec.ts › a sum › is wrong", message: expect.stringMatching(/toEqual[\s\S]*"sum": 3/) },
    ]);
  });
});

describe("the end of a run", () => {
  test("says of every failure which part it is of, its name and its message", () => {
    const failures = [{ name: "[sqlite] a.test.ts › is wrong", message: "expected 1\nto be 2" }];
    const outcomes = [
      { name: "types", passed: 0, failed: 0, failures: [], milliseconds: 1 },
      { name: "unit and integration", passed: 3, failed: 1, failures, milliseconds: 1 },
    ];
    expect(failuresText(outcomes)).toBe(
      "✗ unit and integration: [sqlite] a.test.ts › is wrong\n    expected 1\n    to be 2\n",
    );
  });

  test("counts a program as failed that ends with an error although no test failed", () => {
    const held = { passed: 3, failed: 0, failures: [] };
    expect(withExitCode(held, 0)).toBe(held);
    const broken = withExitCode(held, 1);
    expect([broken.passed, broken.failed, broken.failures.length]).toEqual([3, 1, 1]);
    const failed = { passed: 3, failed: 2, failures: [] };
    expect(withExitCode(failed, 1)).toBe(failed);
  });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(program: string, args: string[], environment: Record<string, string> = {}): number | null {
  const env: NodeJS.ProcessEnv = { ...withoutSettings(process.env), NODE_ENV: "test", ...environment };
  return spawnSync(join("node_modules", ".bin", program), args, { env, encoding: "utf8" }).status;
}

function byName<T extends { name: string }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
