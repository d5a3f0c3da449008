import { readdirSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAnotherAlive } from "@/db/processes";

const beginning = "leap-import-";

/** A new folder for one received file, which only this user can read. It says which process it belongs to. */
export function receivedFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${beginning}${process.pid}-`));
}

/**
 * Removes what a server that was killed left behind. To be called at start, before anything is received. What is somebody
 * else's stays.
 */
export function removeLeftFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = name.startsWith(beginning) ? name.slice(beginning.length - 1).split("-") : [];
    if (!pid || !/^\d+$/.test(pid) || isAnotherAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      console.warn("A received file was left behind:", error instanceof Error ? error.message : error);
    }
  }
}
