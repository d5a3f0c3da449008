import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";

/** How every test starts its browser; `path` is the program, undefined Playwright's own. */
export function chromiumLaunch(path = installed()[0]): LaunchOptions {
  return { ...(path ? { executablePath: path } : {}), args: [...switches] };
}

/** How to start a Chromium that has been seen to draw a page, installed first where needed. Rejects with what to do. */
export async function workingChromium(): Promise<LaunchOptions> {
  const install = [download, () => installWithApt("chromium-headless-shell"), () => installWithApt("chromium")];
  // Whoever names a program means that one.
  for (const attempt of [() => {}, ...(process.env.CHROMIUM_PATH ? [] : install)]) {
    attempt();
    for (const path of installed()) {
      const how = chromiumLaunch(path);
      if (await draws(how)) return how;
    }
  }
  throw new Error(
    "The browser tests need Chromium, and it could be neither downloaded nor installed. Install it, for example with " +
      "`sudo apt-get install chromium fonts-noto-cjk`, or set CHROMIUM_PATH to the program, and run the tests again.",
  );
}

/** Nothing leaves the machine, and root needs no sandbox. */
const switches: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * What may be started: the one CHROMIUM_PATH names, else Playwright's own, then the system's. A headless shell, which
 * Playwright's own is, goes before a whole browser: it draws the same pages in two thirds of the time.
 */
function installed(): (string | undefined)[] {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  const own = existsSync(chromium.executablePath()) ? [undefined] : [];
  return [...own, ...ofSystem.filter((path) => existsSync(path))];
}

const ofSystem = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** A refused download is noticed at once, a stalled one by this limit; the download itself takes about a minute. */
const PLAYWRIGHT_DOWNLOAD_MS = 300_000;

/** A slow mirror still delivers Chromium and its fonts, some 200 MB, in this time. */
const APT_MS = 600_000;

/** Long enough for a cold start from a slow disk. */
const LAUNCH_MS = 30_000;

async function draws(how: LaunchOptions): Promise<boolean> {
  const browser = await chromium.launch({ ...how, timeout: LAUNCH_MS }).catch(() => null);
  try {
    const page = await browser?.newPage();
    await page?.goto("data:text/html,<p>drawn</p>");
    return (await page?.getByText("drawn").isVisible()) ?? false;
  } catch {
    return false;
  } finally {
    await browser?.close();
  }
}

function download(): void {
  run("npx", ["playwright", "install", "chromium"], PLAYWRIGHT_DOWNLOAD_MS);
}

function installWithApt(browser: string): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  run("apt-get", ["update"], APT_MS);
  run("apt-get", ["install", "--yes", "--no-install-recommends", browser, "fonts-noto-cjk"], APT_MS);
}

function run(command: string, args: string[], timeout: number): void {
  console.log(`$ ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const result = spawnSync(command, args, { timeout, env, encoding: "utf8" });
  if (result.status !== 0)
    console.log(`${(result.stderr || result.stdout || "").trim().split("\n").slice(-3).join("\n")}`);
}
