import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes that can be filled to its last byte and be given room again. */
export type SmallDisk = { folder: string; fill: () => void; makeRoom: () => void; remove: () => void };

/** Whether this user may mount one at all. */
export const mayMount = process.platform === "linux" && process.getuid?.() === 0;

/** Mounts a small disk in memory. Throws with what to do where the system does not let root do that, as in some containers. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "leap-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    rmSync(folder, { recursive: true });
    const reason = error instanceof Error ? error.message.split("\n").at(-2) : String(error);
    throw new Error(
      `What happens on a full disk cannot be tested here, because root may not mount one (${reason}). Run the tests as an ordinary user, or in a container with CAP_SYS_ADMIN.`,
    );
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill: () => fill(filler),
    makeRoom: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync("umount", [folder], { stdio: "pipe" });
      rmSync(folder, { recursive: true });
    },
  };
}

function fill(path: string): void {
  const file = openSync(path, "a");
  try {
    for (const bytes of [65_536, 4_096]) writeUntilFull(file, Buffer.alloc(bytes));
  } finally {
    closeSync(file);
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}
