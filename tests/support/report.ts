import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Count } from "./stage";

/** Counts the tests of a vitest JSON report; a file that could not even be loaded counts as one failure. */
export function countVitest(path: string): Count {
  const report = vitestReport.parse(read(path));
  const unloadable = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

/** Counts the tests of a Playwright JSON report; an error outside any test counts as one failure. */
export function countPlaywright(path: string): Count {
  const { stats, errors } = playwrightReport.parse(read(path));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A program that exits with an error although no test of its own failed has failed all the same. */
export function withExitCode(count: Count, exitCode: number): Count {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

function read(path: string): unknown {
  if (!existsSync(path)) throw new Error(`No report was written to ${path}: the test program broke before its end.`);
  return JSON.parse(readFileSync(path, "utf8"));
}
