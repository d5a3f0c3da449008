import { type ChildProcess, spawn } from "node:child_process";
import { seconds } from "@/lib/operator/say";
import { beginning } from "./beginning";

/** How one part of the test run ended. */
export type Outcome = Count & { name: string; milliseconds: number };

/** What a part reports: how many tests passed and failed. A part that only holds or breaks reports none. */
export type Count = { passed: number; failed: number; failures: readonly Failure[] };

/** A test that failed, or a part without tests that broke, with the beginning of what was said about it. */
export type Failure = { name: string; message: string };

/** One part of the test run; what it says while other parts run is kept until its end. */
export type Stage = { name: string; work: (say: Say) => Promise<Count> };

type Say = (text: string) => void;

/** Runs one part, says how long it took, and turns an error into one failure so that the parts after it still run. */
export async function runStage({ name, work }: Stage, isAlone = true): Promise<Outcome> {
  let said = "";
  const say: Say = (text) => {
    if (isAlone) process.stdout.write(text);
    else said += text;
  };
  say(`\n── ${name}\n`);
  const began = performance.now();
  const count = await work(say).catch((error: unknown): Count => {
    const message = error instanceof Error ? error.message : String(error);
    say(`${message}\n`);
    return { passed: 0, failed: 1, failures: [{ name: "it could not be run", message }] };
  });
  const milliseconds = performance.now() - began;
  say(`── ${name}: ${count.failed === 0 ? "passed" : "failed"} in ${seconds(milliseconds)}\n`);
  process.stdout.write(said);
  return { name, ...count, milliseconds };
}

/**
 * Runs parts beside each other, those of one list one after the other, and resolves with the outcomes of all. Only the
 * first list may hold programs that show their output as it comes.
 */
export async function sideBySide(...lists: readonly (readonly Stage[])[]): Promise<Outcome[]> {
  const running = lists.map(async (stages) => {
    const outcomes: Outcome[] = [];
    // What the first list says is shown as it comes.
    for (const stage of stages) outcomes.push(await runStage(stage, stages === lists[0]));
    return outcomes;
  });
  return (await Promise.all(running)).flat();
}

/** Runs a program of the project with its output shown as it comes; resolves with its exit code. */
export async function runCommand(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return ended(
    spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...environment } }),
  );
}

/**
 * Runs a program that only holds or breaks: no tests to count, one failure, with the beginning of what it said, when it
 * exits with anything but 0.
 */
export async function check(
  command: string,
  args: readonly string[],
  say: Say,
  environment: Record<string, string> = {},
): Promise<Count> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...environment } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      say(text);
    });
  }
  const exitCode = await ended(child);
  if (exitCode === 0) return { passed: 0, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [{ name: `it exited with ${exitCode}`, message: beginning(output) }] };
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
