import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dialect } from "./dialect";
import { DatabaseProblem, isContention } from "./errors";
import { dataFolder } from "./location";
import { explained, openFile, type SqliteClient } from "./sqlite";

/**
 * Makes this process the only server of the embedded database until it ends, however it ends: the kernel frees the
 * lock of a killed process. Waits for an old server that is shutting down, then throws `SERVER_RUNNING`. Builds and
 * operator's commands do not take the lock; on PostgreSQL several servers are allowed and nothing happens.
 */
export async function holdServerLock(timeout = SHUTDOWN_TIMEOUT_MS): Promise<void> {
  if (dialect === "postgresql" || globalThis.leapServerLock) return;
  const client = openLock();
  const deadline = performance.now() + timeout;
  while (!isLocked(client)) {
    if (performance.now() > deadline) {
      client.close();
      throw new DatabaseProblem("SERVER_RUNNING", `Another server is using ${dataFolder()}. Stop it first.`);
    }
    await sleep(100);
  }
  // On globalThis, because an unreferenced connection is closed, and its lock released.
  globalThis.leapServerLock = client;
}

/** Releases the lock, for a server that is shutting down in good order. */
export function releaseServerLock(): void {
  globalThis.leapServerLock?.close();
  globalThis.leapServerLock = undefined;
}

/** Whether a server holds the embedded database now. */
export function isServerRunning(): boolean {
  if (!existsSync(lockFile())) return false;
  const client = openFile(lockFile(), 0);
  try {
    return !isLocked(client);
  } finally {
    client.close();
  }
}

function lockFile(): string {
  return resolve(/* turbopackIgnore: true */ dataFolder(), "server.lock");
}

/** Milliseconds. A server with a stalled client takes 12 seconds to shut down. */
const SHUTDOWN_TIMEOUT_MS = 15_000;

declare global {
  var leapServerLock: SqliteClient | undefined;
}

function openLock(): SqliteClient {
  const file = lockFile();
  try {
    return openFile(file, 0);
  } catch (error) {
    throw explained(error, file);
  }
}

function isLocked(client: SqliteClient): boolean {
  try {
    client.exec("begin exclusive");
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw explained(error, client.name);
  }
}
