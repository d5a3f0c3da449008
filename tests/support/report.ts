import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { z } from "zod";
import { beginning } from "./beginning";
import type { Count, Failure, Outcome } from "./stage";

/** Reads a vitest JSON report; a file that failed without a failed test, as one that cannot be loaded, is one failure. */
export function readVitest(path: string): Count {
  const report = vitestReport.parse(read(path));
  const failures = report.testResults.flatMap((file): Failure[] => {
    const name = relative(process.cwd(), file.name);
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && file.status === "failed") {
      return [{ name, message: beginning(file.message || "The file itself or one of its hooks failed.") }];
    }
    return failed.map(({ fullName, failureMessages, meta }) => ({
      name: `${meta.project ? `[${meta.project}] ` : ""}${name} › ${fullName}`,
      message: beginning(failureMessages.join("\n")),
    }));
  });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

/** Reads a Playwright JSON report; an error outside any test counts as one failure. */
export function readPlaywright(path: string): Count {
  const { stats, errors, suites } = playwrightReport.parse(read(path));
  const failures = suites.flatMap((suite) => failuresIn(suite, []));
  const outside = errors.map(({ message }) => ({ name: "outside any test", message: beginning(message ?? "") }));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [...failures, ...outside],
  };
}

/** What to say of every test that failed: its part of the run, its name and the beginning of its message. */
export function failuresText(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ name: part, failures }) =>
      failures.map(({ name, message }) => `✗ ${part}: ${name}\n${message.replace(/^/gm, "    ")}\n`),
    )
    .join("\n");
}

/** A program that exits with an error although no test of its own failed has failed all the same. */
export function withExitCode(count: Count, exitCode: number): Count {
  if (exitCode === 0 || count.failed > 0) return count;
  const message = `It ended with ${exitCode} although no test failed; why stands in its output.`;
  return { ...count, failed: 1, failures: [{ name: "the test program", message }] };
}

function failuresIn({ title, specs = [], suites = [] }: Suite, above: readonly string[]): Failure[] {
  const titles = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) => ({
        name: `[${projectName}] ${[...titles, spec.title].join(" › ")}`,
        message: beginning(results.flatMap(({ errors }) => errors.map(({ message }) => message ?? "")).join("\n")),
      })),
  );
  return [...own, ...suites.flatMap((suite) => failuresIn(suite, titles))];
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
          meta: z.object({ project: z.string().optional() }),
        }),
      ),
    }),
  ),
});

const playwrightError = z.object({ message: z.string().optional() });

const suite = z.object({
  title: z.string(),
  specs: z
    .array(
      z.object({
        title: z.string(),
        tests: z.array(
          z.object({
            projectName: z.string(),
            status: z.string(),
            results: z.array(z.object({ errors: z.array(playwrightError) })),
          }),
        ),
      }),
    )
    .optional(),
  get suites() {
    return z.array(suite).optional();
  },
});

type Suite = z.output<typeof suite>;

const playwrightReport = z.object({
  suites: z.array(suite),
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(playwrightError),
});

function read(path: string): unknown {
  if (!existsSync(path)) throw new Error(`No report was written to ${path}: the test program broke before its end.`);
  return JSON.parse(readFileSync(path, "utf8"));
}
