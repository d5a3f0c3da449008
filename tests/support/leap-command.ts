import { spawnSync } from "node:child_process";
import { operatorFlags, withoutSettings } from "./server-process";

/** Runs one of the operator's commands with these settings, where nobody sits at the terminal. */
export function leapCommand(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const env = { ...withoutSettings(process.env), ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...operatorFlags, "lib/operator/leap.ts", ...args], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { exitCode: status, stdout, stderr };
}
