import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { requireNode } from "@/lib/operator/node-version";
import { seconds } from "@/lib/operator/say";
import { workingChromium } from "./support/chromium";
import { failuresText, readPlaywright, readVitest, withExitCode } from "./support/report";
import { check, type Outcome, runCommand, runStage, type Stage, sideBySide } from "./support/stage";

/**
 * `npm test`: everything that must hold, in one command on a machine that has nothing but Node.js. It fetches what is
 * missing (a browser; the database server comes from npm), runs every check even after one fails, and closes with each
 * failed test by its name and one line `N passed, N failed`. A failed check without tests of its own counts as one
 * failure. With the word `quick`, which is `npm run check`, it is the part that needs neither a server nor a browser.
 */
async function main(): Promise<void> {
  requireNode();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const began = performance.now();
  const outcomes = process.argv[2] === "quick" ? await quick() : await everything();
  const passed = sum(outcomes, "passed");
  const failed = sum(outcomes, "failed");
  console.log("");
  for (const { name, milliseconds, ...count } of outcomes)
    console.log(`${count.failed ? "✗" : "✓"} ${name.padEnd(36)} ${seconds(milliseconds).padStart(8)}`);
  console.log(`${" ".repeat(39)}${seconds(performance.now() - began).padStart(8)}\n`);
  if (failed > 0) console.log(failuresText(outcomes));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** What one program does with one core goes beside what another does with the other. */
async function everything(): Promise<Outcome[]> {
  return [
    // Before the tests that start servers, which would each find nothing built.
    ...(await sideBySide([build], [browser, lint, boundaries])),
    ...(await sideBySide([vitest([])], [types])),
    await runStage(playwright),
  ];
}

function quick(): Promise<Outcome[]> {
  return sideBySide([lint, boundaries, vitest(["--project=unit"])], [types]);
}

const reports = "test-results/reports";
const bin = (name: string) => join("node_modules", ".bin", name);

const browser: Stage = {
  name: "browser for the tests",
  work: async (say) => {
    const { executablePath } = await workingChromium();
    if (executablePath) process.env.CHROMIUM_PATH = executablePath;
    say(`${executablePath ?? "Playwright's own"}\n`);
    return { passed: 0, failed: 0, failures: [] };
  },
};

const types: Stage = {
  name: "types",
  work: async (say) => {
    // A fresh checkout has no types of its addresses and styles yet.
    const typegen = await check(bin("next"), ["typegen"], say, { NEXT_TELEMETRY_DISABLED: "1" });
    return typegen.failed ? typegen : check(bin("tsc"), ["--noEmit", "--project", "."], say);
  },
};

const lint: Stage = { name: "lint", work: (say) => check(bin("biome"), ["check", "--error-on-warnings", "."], say) };

const boundaries: Stage = {
  name: "boundaries",
  work: (say) => check(bin("depcruise"), ["--config", "--output-type", "err", "."], say),
};

const build: Stage = { name: "build", work: (say) => check("npm", ["run", "--silent", "build"], say) };

function vitest(which: readonly string[]): Stage {
  return {
    name: "unit and integration",
    work: async () => {
      const file = join(reports, "vitest.json");
      const args = ["run", ...which, `--maxWorkers=${workers}`, "--reporter=default", "--reporter=json"];
      const exitCode = await runCommand(bin("vitest"), [...args, `--outputFile.json=${file}`]);
      return withExitCode(readVitest(file), exitCode);
    },
  };
}

/** One more than there are cores: some tests only wait, for a lock or for a server that ends. */
const workers = availableParallelism() + 1;

const playwright: Stage = {
  name: "end to end",
  work: async () => {
    const file = join(reports, "playwright.json");
    const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const exitCode = await runCommand(bin("playwright"), ["test", "--reporter=list,json"], environment);
    return withExitCode(readPlaywright(file), exitCode);
  },
};

function sum(outcomes: readonly Outcome[], key: "passed" | "failed"): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}

await main();
