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
 * Makes this process the server of its database: takes the lock, migrates, opens, and arranges that whatever ends the
 * process closes the database in good order. To be called once, before the first request; where it fails, it says why
 * in one sentence and ends the process, because a server without its database must not answer.
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
    // Closing is synchronous on SQLite and moves the write-ahead log into the file; PostgreSQL rolls back what is open.
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

/** Whether requests are welcome: the server has opened, is not ending, and its database answers. */
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
  // On globalThis, because the framework loads this module once for its start and once more for its addresses.
  var leapServerState: "serving" | "ending" | undefined;
}

function setState(state: "serving" | "ending"): void {
  globalThis.leapServerState = state;
}

/** An old server's usual end takes less than this; beyond it the operator should know what is being waited for. */
const SILENT_WAIT_MS = 1_000;

/** A demo nobody can enter any more may lie about for this long. */
const SWEEP_MS = 10 * 60 * 1_000;

/** Ends the demos whose day is over and goes on removing deleted accounts; what fails now is tried again at the next turn. */
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
  const kept = copy === null ? "" : `, with a copy of the old one in ${copy}`;
  console.log(`${what}${kept} (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}
