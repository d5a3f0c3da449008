import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "@/lib/operator/build";
import { requireNode } from "@/lib/operator/node-version";
import { seconds } from "@/lib/operator/say";
import { fillLeap } from "./accounts";
import { buildBare, fillBare } from "./bare-app";
import type { Figure } from "./figure";
import { crowd, growth } from "./growth";
import { readOptions } from "./options";
import type { Setting } from "./setting";
import { tableOf } from "./table";
import { dashboard, list, write } from "./throughput";

/**
 * `npm run bench`: Leap beside a bare app of the same versions, on this machine and in one run. Prints one table; a run of
 * all parts also writes it to `tests/bench/results.md`.
 */
async function main(): Promise<void> {
  requireNode();
  const options = readOptions(process.argv.slice(2), names);
  const folder = mkdtempSync(join(tmpdir(), "leap-bench-"));
  try {
    const setting = await prepare(folder, options.pace);
    const figures: Figure[] = [];
    for (const name of options.parts) {
      const began = performance.now();
      figures.push(...(await parts[name](setting)));
      console.log(`${name} (${seconds(performance.now() - began)})`);
    }
    console.log(`\n${tableOf(figures)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parts = { dashboard, list, write, growth, crowd } satisfies Record<
  string,
  (setting: Setting) => Promise<Figure[]>
>;
const names = Object.keys(parts) as (keyof typeof parts)[];
async function prepare(folder: string, pace: Setting["pace"]): Promise<Setting> {
  await ensureBuild(process.cwd());
  await buildBare();
  const [small, large] = await fillLeap(join(folder, "leap.db"), [100, 10_000]);
  if (!small || !large) throw new Error("The accounts were not made.");
  return { bare: fillBare(folder, 100), leap: { data: folder, small, large }, pace };
}

await main();
