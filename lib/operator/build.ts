import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { OperatorError } from "./say";

/**
 * Builds the application unless the existing build was finished from exactly these sources. Returns whether it built.
 * Throws OperatorError with the faults of the catalog, or with the compiler's own message.
 */
export async function ensureBuild(root: string, readCatalog = shippedCatalog): Promise<boolean> {
  const fingerprint = sourceFingerprint(root);
  const stamp = stampOf(root);
  if (buildState(root, fingerprint) === "fresh") return false;
  // A build without its stamp is invalid, so an interrupted build is made again.
  rmSync(stamp, { force: true });
  await refuseWrongCatalog(await readCatalog());
  await runBuild(root);
  mkdirSync(join(root, ".next"), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
}

/** Whether there is a finished build, and whether it was made from the current sources. */
export function buildState(root: string, fingerprint = sourceFingerprint(root)): "none" | "stale" | "fresh" {
  const stamp = stampOf(root);
  if (!existsSync(stamp)) return "none";
  return readFileSync(stamp, "utf8") === fingerprint ? "fresh" : "stale";
}

/** Loaded only for a build: a start that has nothing to build does not need it. */
async function shippedCatalog(): Promise<unknown> {
  return (await import("@/lib/catalog/catalog")).catalog;
}

/**
 * Checks the catalog, whose data no compiler checks for sense. Throws OperatorError with every fault and its entry.
 */
async function refuseWrongCatalog(catalog: unknown): Promise<void> {
  const { checkCatalog } = await import("@/lib/catalog/check");
  try {
    checkCatalog(catalog);
  } catch (error) {
    throw error instanceof Error ? new OperatorError(error.message) : error;
  }
}

function stampOf(root: string): string {
  return join(root, ".next", "leap-build");
}

/**
 * A hash over the names and contents of everything the build reads, because a checkout changes times but not
 * contents.
 */
export function sourceFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const name of sources.filter((entry) => existsSync(join(root, entry)))) {
    for (const path of filesUnder(join(root, name))) {
      hash
        .update(`${relative(root, path)}\0`)
        .update(readFileSync(path))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/** The inputs of `next build`; the lockfile stands for the packages. */
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

function filesUnder(path: string): string[] {
  const entries = readDirectory(path);
  if (!entries) return [path];
  return entries.sort().flatMap((name) => filesUnder(join(path, name)));
}

function readDirectory(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return null;
    throw error;
  }
}

async function runBuild(root: string): Promise<void> {
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // A build must be the same everywhere, so it sees neither the database nor the secret.
  for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET"]) delete environment[name];
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const outcome = await new Promise<number | string>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal ?? "an unknown reason"));
  });
  if (outcome === 0) return;
  throw new OperatorError(
    `${Buffer.concat(output).toString()}\nThe build failed (${outcome}); what it said stands above.`,
  );
}
