import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Switches every test browser is started with: nothing leaves the machine, and root needs no sandbox. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The first Chromium that is installed: the one CHROMIUM_PATH names, Playwright's own, else the system's; null where there is none. */
export function installedChromium(): string | null {
  return candidates().find((path) => existsSync(path)) ?? null;
}

/** A Chromium that has been started and drew a page, installed first where needed. Throws a sentence saying what to do. */
export function workingChromium(): string {
  const install = [() => run("npx", ["playwright", "install", "chromium"], PLAYWRIGHT_DOWNLOAD_MS), installWithApt];
  // Whoever names a program means that one.
  const attempts = [() => {}, ...(process.env.CHROMIUM_PATH ? [] : install)];
  for (const attempt of attempts) {
    attempt();
    const path = candidates().find((candidate) => existsSync(candidate) && works(candidate));
    if (path) return path;
  }
  throw new Error(
    "The browser tests need Chromium, and it could be neither downloaded nor installed. Install it, for example with " +
      "`sudo apt-get install chromium fonts-noto-cjk`, or set CHROMIUM_PATH to the program, and run the tests again.",
  );
}

/** A refused download is noticed at once, a stalled one by this limit; the download itself takes about a minute. */
const PLAYWRIGHT_DOWNLOAD_MS = 300_000;

/** A slow mirror still delivers Chromium and its fonts, some 200 MB, in this time. */
const APT_MS = 600_000;

/** Long enough for a cold start from a slow disk. */
const LAUNCH_MS = 30_000;

function candidates(): string[] {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  return [chromium.executablePath(), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
}

function works(path: string): boolean {
  const page = "data:text/html,<p>drawn</p>";
  const flags = ["--headless", ...chromiumArguments, "--disable-gpu", "--dump-dom", page];
  const result = spawnSync(path, flags, { timeout: LAUNCH_MS, encoding: "utf8" });
  return result.status === 0 && result.stdout.includes("drawn");
}

function installWithApt(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  run("apt-get", ["update"], APT_MS);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk"], APT_MS);
}

function run(command: string, args: string[], timeout: number): void {
  console.log(`$ ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const result = spawnSync(command, args, { timeout, env, encoding: "utf8" });
  if (result.status !== 0)
    console.log(`${(result.stderr || result.stdout || "").trim().split("\n").slice(-3).join("\n")}`);
}
