import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "@/db/client";
import { migrate } from "@/db/migrate";
import { exportVersion } from "@/lib/contract/transfer";
import { currentFiles } from "./current-files";
import { frozenFolder, frozenPath } from "./files";

/**
 * Freezes the current version of the export: its shape, the sample story in both languages and a filled account, as the
 * export writes them. To be run once, when a version is new: `npm run freeze:export`. What is frozen is never overwritten.
 */
async function main(): Promise<void> {
  const folder = frozenFolder(exportVersion);
  if (existsSync(folder)) throw new Error(`${folder} is there already. A version that is frozen stays as it is.`);
  process.env.LEAP_DATA = mkdtempSync(join(tmpdir(), "leap-freeze-"));
  try {
    await migrate();
    const files = await currentFiles();
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(frozenPath(exportVersion, name), text);
  } finally {
    await closeDatabase();
    rmSync(process.env.LEAP_DATA, { recursive: true });
  }
}

await main();
