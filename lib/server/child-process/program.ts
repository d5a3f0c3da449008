import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/**
 * Starts a program of ours that reads and writes lines and shares this process's standard error. It ends when this
 * process exits in good order. `flags` are Node.js's own.
 */
export function startProgram(
  file: string,
  flags: readonly string[],
  { environment, timeout }: { environment?: Readonly<Record<string, string>> | undefined; timeout?: number } = {},
): ChildProcessByStdio<Writable, Readable, null> {
  const child = spawn(
    process.execPath,
    [...flags, "--conditions=react-server", "--import", "./lib/operator/typescript.mjs", file],
    {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...environment },
      timeout,
    },
  );
  // A process that ended before reading its input reports that by its exit code.
  child.stdin.on("error", () => {});
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  return child;
}
