import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, database } from "@/db/client";
import { migrate } from "@/db/migrate";
import { insertRows } from "@/db/records";
import { insertUser } from "@/db/users";
import { exportVersion } from "@/lib/contract/transfer";
import type { Locale } from "@/lib/domain/kinds";
import { resources } from "@/lib/domain/resources";
import { demoRows } from "@/lib/server/demo/rows";
import { exportedText } from "../../../support/exports";
import { newUser } from "../../../support/rows";
import { storeAccount } from "../any-account";
import { frozenFolder, frozenPath } from "./files";
import { filledAccount } from "./filled-account";
import { shapeOf } from "./shape";

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
    const files = {
      shape: `${JSON.stringify(shapeOf(), null, 2)}\n`,
      "story-zh": await story("zh"),
      "story-en": await story("en"),
      filled: await exportedText(await storeAccount(database(), filledAccount())),
    };
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(frozenPath(exportVersion, name), text);
  } finally {
    await closeDatabase();
    rmSync(process.env.LEAP_DATA, { recursive: true });
  }
}

async function story(locale: Locale): Promise<string> {
  const user = newUser({ locale });
  await insertUser(database(), user);
  const rows = demoRows({ ...user, demoUntil: null }, locale, "2026-03-01");
  for (const resource of resources)
    if (resource in rows) await insertRows(database(), resource, Reflect.get(rows, resource));
  return exportedText(user);
}

await main();
