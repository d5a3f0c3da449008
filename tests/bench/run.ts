import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "@/lib/operator/build";
import { requireNode } from "@/lib/operator/node-version";
import { seconds } from "@/lib/operator/say";
import { fillLeap } from "./accounts";
import { buildBare, fillBare } from "./bare-app";
import type { Figure } from "./figure";
import { afterWrite, crowd, growth } from "./growth";
import { lighthouseScores } from "./lighthouse";
import { type Pace, readOptions } from "./options";
import { scripts } from "./scripts";
import type { Setting } from "./setting";
import { coldStart, memoryHeld } from "./start";
import { report, tableOf } from "./table";
import { dashboard, list, write } from "./throughput";

/**
 * `npm run bench`: Leap beside a bare app of the same versions, on this machine and in one run. Prints one table; a
 * run of all parts also writes it to `tests/bench/results.md`.
 */
async function main(): Promise<void> {
  requireNode();
  const { parts: wanted, pace, isWhole } = readOptions(process.argv.slice(2), names);
  const folder = mkdtempSync(join(tmpdir(), "leap-bench-"));
  try {
    const setting = await said("building and filling", () => prepare(folder, pace));
    const figures: Figure[] = [];
    for (const name of wanted) {
      const found = await said(name, () => parts[name](setting));
      for (const { name, reached, bar, ok } of found)
        console.log(`  ${name}: ${reached}, ${bar}${ok ? "" : ", short"}`);
      figures.push(...found);
    }
    console.log(`\n${tableOf(figures)}`);
    if (isWhole) writeFileSync("tests/bench/results.md", report(figures, pace));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parts = {
  dashboard,
  list,
  write,
  scripts,
  memory: memoryHeld,
  start: coldStart,
  growth,
  "after-write": afterWrite,
  crowd,
  lighthouse: lighthouseScores,
} satisfies Record<string, (setting: Setting) => Promise<Figure[]>>;

const names = [
  "dashboard",
  "list",
  "write",
  "scripts",
  "memory",
  "start",
  "growth",
  "after-write",
  "crowd",
  "lighthouse",
] as const;

async function said<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  console.log(`${what} (${seconds(performance.now() - began)})`);
  return result;
}

async function prepare(folder: string, pace: Pace): Promise<Setting> {
  if (process.env.DATABASE_URL) throw new Error("The bench measures the embedded database: unset DATABASE_URL.");
  await ensureBuild(process.cwd());
  await buildBare();
  const [small, large] = await fillLeap(join(folder, "leap.db"), [FEW, MANY]);
  if (!small || !large) throw new Error("The accounts were not made.");
  return { bare: fillBare(folder, FEW), leap: { data: folder, small, large }, pace };
}

/** Records of a person after some months, and of one whom no page may keep waiting. */
const FEW = 100;
const MANY = 10_000;

await main();
