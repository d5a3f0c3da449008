import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** A running production server. */
export type ServerProcess = {
  /** The address it printed, without a trailing slash. */
  url: string;
  pid: number;
  /** Everything it has printed. */
  output: () => string;
  /** Sends SIGTERM and resolves with the exit code, or with the name of the signal that ended it. */
  stop: () => Promise<number | string>;
  /** Ends it without warning, as a power cut would. */
  kill: () => Promise<void>;
};

/** Starts Leap as `npm start` does, with these settings, and resolves once it says that it answers. */
export function startLeap(settings: Record<string, string>): Promise<ServerProcess> {
  return startServer([...operatorFlags, "lib/operator/start.ts"], settings);
}

/** Starts a program that says where it answers, and resolves then. Rejects with its output where it ends before. */
export async function startServer(
  args: readonly string[],
  settings: Record<string, string>,
  folder = process.cwd(),
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...withoutSettings(process.env), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const answer = /Leap answers at (\S+?)[, ]/.exec(output)?.[1];
      if (answer) resolve(answer);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) => reject(new Error(`The server ended with ${code} before it answered.\n${output}`)));
  });
  const end = (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
  };
}

/** How the operator's programs are run: TypeScript through tsx, and modules marked as the server's allowed. */
export const operatorFlags = ["--conditions=react-server", "--import", "./lib/operator/typescript.mjs"];

/** An environment without any setting of Leap, so that the one of whoever runs the tests does not leak in. */
export function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = /^(LEAP_.*|PORT|DATABASE_URL|NEXTAUTH_.*|NODE_ENV|NODE_OPTIONS|VITEST.*)$/;
  const kept = Object.entries(environment).filter(([name]) => !settings.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production" };
}

/** A port nothing listens on at the moment of asking. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
