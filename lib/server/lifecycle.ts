import { alive } from "@/db/alive";
import { closeDatabase, database } from "@/db/client";
import { DatabaseProblem } from "@/db/errors";
import { migrate } from "@/db/migrate";
import { holdServerLock, releaseServerLock } from "@/db/server-lock";
import { query } from "@/db/transaction";
import { removeAbandoned } from "./auth/removal";
import { endOverdueDemos } from "./demo/demo";
import { settings } from "./env";
import { stampClientAddress } from "./limits/client-address";
import { removeLeftFolders } from "./transfer/received-folders";

/**
 * Makes this process the server of its database: takes the lock, migrates, opens, and makes sure that the database is
 * closed in good order however the process ends. Call it once, before the first request. If it fails, it gives the
 * reason in one sentence and ends the process, because a server without its database must not answer.
 */
export async function openServer(): Promise<void> {
  try {
    const { trustedProxies } = settings();
    removeLeftFolders();
    await becomeOnlyServer();
    await migrateAndSay();
    database();
    stampClientAddress(trustedProxies);
    await sweep();
    setInterval(sweep, SWEEP_MS).unref();
    // On SQLite closing is synchronous and moves the write-ahead log into the file; PostgreSQL rolls back open
    // transactions.
    process.once("exit", () => {
      void closeDatabase();
      releaseServerLock();
    });
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => setState("ending"));
    setState("serving");
  } catch (error) {
    const isExplained = error instanceof DatabaseProblem || (error instanceof Error && error.name === "SettingsError");
    console.error(isExplained ? error.message : error);
    process.exit(1);
  }
}

/** Whether the server accepts requests: it has opened, is not ending, and its database answers. */
export async function isReady(): Promise<boolean> {
  if (globalThis.leapServerState !== "serving") return false;
  try {
    await query(alive);
    return true;
  } catch (error) {
    console.warn("The database does not answer:", error instanceof Error ? error.message : error);
    return false;
  }
}

declare global {
  // On globalThis, because the framework loads this module once at start and once more for its routes.
  var leapServerState: "serving" | "ending" | undefined;
}

function setState(state: "serving" | "ending"): void {
  globalThis.leapServerState = state;
}

/** An old server usually ends within this time; after it the operator is told what the server is waiting for. */
const SILENT_WAIT_MS = 1_000;

/** How long a finished demo, which nobody can enter any more, may remain. */
const SWEEP_MS = 10 * 60 * 1_000;

/** Ends the demos whose day is over and continues to remove deleted accounts; what fails is tried again next time. */
async function sweep(): Promise<void> {
  try {
    await endOverdueDemos();
  } catch (error) {
    console.warn("Ended demo accounts were not removed:", error instanceof Error ? error.message : error);
  }
  void removeAbandoned();
}

async function becomeOnlyServer(): Promise<void> {
  try {
    await holdServerLock(SILENT_WAIT_MS);
  } catch (error) {
    if (!(error instanceof DatabaseProblem) || error.code !== "SERVER_RUNNING") throw error;
    console.log("Another server is using this data folder; waiting for it to end.");
    await holdServerLock();
  }
}

async function migrateAndSay(): Promise<void> {
  const began = performance.now();
  const { from, to, copy } = await migrate();
  if (from === to) return;
  const what = from === 0 ? "Made the database" : `Migrated the database from schema ${from} to ${to}`;
  const copyNote = copy === null ? "" : `, with a copy of the old one in ${copy}`;
  console.log(`${what}${copyNote} (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}
