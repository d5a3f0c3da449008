import { spawn } from "node:child_process";
import { operatorFlags, withoutSettings } from "./server-process";

/** Starts Leap as `npm start` does where it is meant to refuse; rejects, and ends it, where it answers instead. */
export async function startAndFail(
  settings: Record<string, string>,
): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn(process.execPath, [...operatorFlags, "lib/operator/start.ts"], {
    env: { ...withoutSettings(process.env), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes("Leap answers at")) child.kill("SIGKILL");
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (output.includes("Leap answers at")) throw new Error(`The server was to refuse, and started:\n${output}`);
  return { exitCode, output };
}

/** The last thing a program said, which for a refusal is the reason. */
export function lastLine(output: string): string {
  return output.trimEnd().split("\n").at(-1) ?? "";
}
