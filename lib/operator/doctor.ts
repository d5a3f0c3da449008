import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { closeDatabase, database } from "@/db/client";
import { countEverything, examineDatabase, type Finding } from "@/db/examine";
import { isServerRunning } from "@/db/server-lock";
import { readSettings, type Settings, unknownSettings } from "@/lib/server/env";
import { buildState } from "./build";
import { isSafeSecret } from "./data-folder";

/**
 * Checks everything the server needs and prints one line for each: ok, warning or failure. It changes nothing, works
 * beside a running server, and makes the command end with exit code 1 where anything fails.
 */
export async function examine(): Promise<void> {
  const findings: Finding[] = [{ state: "ok", text: `Node.js is ${process.versions.node}.` }];
  const settings = settingsOrFinding(findings);
  if (settings) {
    const folder = folderFindings(settings.data);
    findings.push(...folder);
    if (existsSync(settings.data)) findings.push(secretFinding(settings.data), diskFinding(settings.data));
    const stored = await examineDatabase();
    findings.push(...stored);
    if ([...folder, ...stored].every(({ state }) => state === "ok")) findings.push(await counts());
    findings.push(serverFinding(settings), ...proxyFindings(settings));
  }
  findings.push(buildFinding(process.cwd()));
  for (const { state, text } of findings) console.log(`${state.padEnd("warning".length)}  ${text}`);
  const failures = findings.filter(({ state }) => state === "failure").length;
  console.log(failures === 0 ? "Nothing fails." : `${failures} of ${findings.length} checks fail.`);
  if (failures > 0) process.exitCode = 1;
}

function settingsOrFinding(findings: Finding[]): Settings | null {
  for (const name of unknownSettings(process.env)) {
    findings.push({ state: "warning", text: `${name} is not a setting of Leap and has no effect.` });
  }
  try {
    const settings = readSettings(process.env);
    findings.push({ state: "ok", text: "Every setting can be understood." });
    return settings;
  } catch (error) {
    const [, ...lines] = error instanceof Error ? error.message.split("\n") : [];
    findings.push(...lines.map((line): Finding => ({ state: "failure", text: line.trim() })));
    return null;
  }
}

function folderFindings(folder: string): Finding[] {
  if (!existsSync(folder)) return [{ state: "warning", text: `There is no folder ${folder} yet; npm start makes it.` }];
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return [{ state: "failure", text: `The data folder ${folder} cannot be read and written by this user.` }];
  }
  return [privacyFinding(folder, `The data folder ${folder}`)];
}

function secretFinding(folder: string): Finding {
  if (process.env.NEXTAUTH_SECRET) {
    return isSafeSecret(process.env.NEXTAUTH_SECRET)
      ? { state: "ok", text: "The secret comes from NEXTAUTH_SECRET." }
      : { state: "failure", text: "The secret in NEXTAUTH_SECRET is too short to be safe." };
  }
  const path = join(folder, "secret");
  if (!existsSync(path)) return { state: "warning", text: `There is no secret ${path} yet; npm start makes it.` };
  if (!isSafeSecret(readFileSync(path, "utf8").trim())) {
    return {
      state: "failure",
      text: `The secret in ${path} is too short to be safe. Remove it; npm start makes another.`,
    };
  }
  return privacyFinding(path, `The secret ${path}`);
}

/** On Windows a file's mode does not decide who may read it. */
function privacyFinding(path: string, what: string): Finding {
  const isOpen = process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0;
  return isOpen
    ? { state: "warning", text: `${what} can be read by other users of this machine.` }
    : { state: "ok", text: `${what} is there, and only its owner can read it.` };
}

/** Below this the next large import or copy before an update may not fit. */
const LOW_SPACE_BYTES = 1e9;

/** Below this the database cannot even write its log. */
const NO_SPACE_BYTES = 5e7;

function diskFinding(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const text = `${(free / 1e9).toFixed(1)} GB are free on the disk of the data folder.`;
  return { state: free < NO_SPACE_BYTES ? "failure" : free < LOW_SPACE_BYTES ? "warning" : "ok", text };
}

async function counts(): Promise<Finding> {
  try {
    const { users, records } = await countEverything(database());
    return { state: "ok", text: `Accounts: ${users}. Records: ${records}.` };
  } finally {
    await closeDatabase();
  }
}

function serverFinding({ databaseUrl }: Settings): Finding {
  if (databaseUrl !== null) return { state: "ok", text: "Any number of servers may use this database." };
  return {
    state: "ok",
    text: isServerRunning() ? "A server is running on this data folder." : "No server is running.",
  };
}

/**
 * With https a proxy terminates the encryption, so all visitors seem to come from it; without a proxy, no forwarding
 * header should be trusted.
 */
function proxyFindings({ url, trustedProxies }: Settings): Finding[] {
  const isSecure = url.startsWith("https:");
  if (isSecure && trustedProxies === 0) {
    const what = "LEAP_URL is https, so a reverse proxy stands in front, and LEAP_TRUST_PROXY is 0";
    const text = `${what}: everybody counts as one visitor, and what one does wrong limits all. Set LEAP_TRUST_PROXY to the number of proxies in front, usually 1.`;
    return [{ state: "warning", text }];
  }
  if (!isSecure && trustedProxies > 0) {
    const what = `LEAP_TRUST_PROXY is ${trustedProxies}, and LEAP_URL is not https`;
    const text = `${what}: without a reverse proxy in front, anybody can claim any address. Set it to 0 if there is none.`;
    return [{ state: "warning", text }];
  }
  return [{ state: "ok", text: "LEAP_URL and LEAP_TRUST_PROXY fit together." }];
}

function buildFinding(root: string): Finding {
  const state = buildState(root);
  if (state === "fresh") return { state: "ok", text: "The build is finished and of these sources." };
  const why = state === "none" ? "There is no finished build" : "The build is of other sources";
  return { state: "warning", text: `${why}; npm start builds.` };
}
