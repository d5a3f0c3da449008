import { spawn } from "node:child_process";
import { seconds } from "@/lib/operator/say";

/** How one part of the test run ended. */
export type Outcome = { name: string; passed: number; failed: number; milliseconds: number };

/** What a part reports: how many tests passed and failed. A part that only holds or breaks reports none. */
export type Count = { passed: number; failed: number };

/** Runs one part, says how long it took, and turns an error into one failure so that the parts after it still run. */
export async function stage(name: string, work: () => Promise<Count>): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const count = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const milliseconds = performance.now() - began;
  console.log(`── ${name}: ${count.failed === 0 ? "passed" : "failed"} in ${seconds(milliseconds)}`);
  return { name, ...count, milliseconds };
}

/** Runs a program of the project with its output shown; resolves with its exit code. */
export function runCommand(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a program that only holds or breaks: no tests to count, one failure when it exits with anything but 0. */
export async function check(
  command: string,
  args: readonly string[],
  environment?: Record<string, string>,
): Promise<Count> {
  return { passed: 0, failed: (await runCommand(command, args, environment)) === 0 ? 0 : 1 };
}
