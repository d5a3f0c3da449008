import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Settings } from "@/lib/server/env";
import { readSettings, unknownSettings } from "@/lib/server/env";
import { ensureBuild } from "./build";
import { ensureDataFolder, ensureSecret } from "./data-folder";
import { requireNode } from "./node-version";
import { fail, OperatorError, step } from "./say";

/**
 * `npm start`, `npm run dev` and `npm run build`: prepares what is missing, prints one line per step, and becomes the
 * server. Nothing here opens the database: the server does, under its lock.
 */
async function main(command: string | undefined): Promise<void> {
  requireNode();
  const root = process.cwd();
  if (command === "build") return step(() => buildStep(root));
  const settings = readSettings(process.env);
  for (const name of unknownSettings(process.env)) console.error(`${name} is not a setting of Leap and has no effect.`);
  await refuseTakenPort(settings);
  await step(() => (ensureDataFolder(settings.data) ? `Made the data folder ${settings.data}` : null));
  const { secret, isNew } = ensureSecret(settings.data, process.env.NEXTAUTH_SECRET);
  await step(() => (isNew ? `Made the secret ${join(settings.data, "secret")}` : null));
  const isDevelopment = command === "dev";
  if (!isDevelopment) await step(() => buildStep(root));
  become(isDevelopment ? developmentServer(root, settings) : productionServer(root, settings), {
    ...process.env,
    NODE_ENV: isDevelopment ? "development" : "production",
    // Compiling the framework's code is a third of a start; with a cache beside the build it is done once
    // (nodejs.org/api/module.html).
    NODE_COMPILE_CACHE: join(root, ".next", "cache", "compiled"),
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: settings.url,
    PORT: String(settings.port),
    LEAP_URL: settings.url,
    LEAP_DATA: settings.data,
  });
}

async function buildStep(root: string): Promise<string | null> {
  return (await ensureBuild(root)) ? "Built the application" : null;
}

function productionServer(root: string, settings: Settings): string[] {
  const file = join(root, "lib", "operator", "serve.ts");
  // Node.js 22.18 and newer read TypeScript by themselves; older versions need tsx.
  const loader = process.features.typescript ? ["--disable-warning=ExperimentalWarning"] : ["--import", "tsx"];
  return [
    ...loader,
    file,
    ...["--host", settings.host],
    ...["--port", String(settings.port)],
    ...["--url", settings.url],
  ];
}

function developmentServer(root: string, settings: Settings): string[] {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  return [next, "dev", "--hostname", settings.host, "--port", String(settings.port)];
}

/**
 * Replaces this process with the server where Node.js supports that, which frees its memory; else runs it as a child.
 */
function become(args: string[], environment: NodeJS.ProcessEnv): void {
  if (process.execve) process.execve(process.execPath, [process.execPath, ...args], environment);
  const child = spawn(process.execPath, args, { env: environment, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  child.on("error", fail);
  child.on("exit", (code) => process.exit(code ?? 1));
}

/** Checks the port before the long work, so that a taken port does not show only after a build. */
async function refuseTakenPort({ host, port }: Settings): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error: NodeJS.ErrnoException) => reject(new OperatorError(portProblem(error, host, port))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken. Stop the program that uses it, or set PORT to another number.`;
  if (error.code === "EACCES")
    return `Port ${port} needs more rights than this user has. Set PORT to a number above 1023.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return `LEAP_HOST is ${host}, which is not an address of this machine.`;
  return `The server cannot listen on ${host}:${port}: ${error.message}.`;
}

main(process.argv[2]).catch(fail);
