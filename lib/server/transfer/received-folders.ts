import { readdirSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAnotherAlive } from "@/db/processes";

const prefix = "leap-import-";

/** A new folder for one received file, which only this user can read. Its name contains the id of its process. */
export function receivedFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

/**
 * Removes the folders that a killed server left behind. Call it at start, before anything is received. Folders of
 * other live processes and of other users stay.
 */
export function removeLeftFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = name.startsWith(prefix) ? name.slice(prefix.length - 1).split("-") : [];
    if (!pid || !/^\d+$/.test(pid) || isAnotherAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      console.warn("A received file was left behind:", error instanceof Error ? error.message : error);
    }
  }
}
