import { readdirSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const beginning = "leap-import-";

/** A new folder for one received file, which only this user can read. It says which process it belongs to. */
export function receivedFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${beginning}${process.pid}-`));
}

/** Removes what a server that was killed left behind. To be called at start, before anything is received. */
export function removeLeftFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = name.startsWith(beginning) ? name.slice(beginning.length - 1).split("-") : [];
    if (pid && /^\d+$/.test(pid) && !isAnothersAlive(Number(pid))) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

/** In a container the server before this one had the same number. */
function isAnothersAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
