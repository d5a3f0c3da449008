import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/**
 * Starts a program of ours, which is told things and says things by the line, and shares this one's errors. It ends with
 * this process, however that comes about in good order. `flags` are Node.js's own.
 */
export function startProgram(
  file: string,
  flags: readonly string[],
  { environment, timeout }: { environment?: Readonly<Record<string, string>> | undefined; timeout?: number } = {},
): ChildProcessByStdio<Writable, Readable, null> {
  const child = spawn(process.execPath, [...flags, "--conditions=react-server", "--import", "tsx", file], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...environment },
    timeout,
  });
  // A process that ended before it read what it was told says so by its code.
  child.stdin.on("error", () => {});
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  return child;
}
