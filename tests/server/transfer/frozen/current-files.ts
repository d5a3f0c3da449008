import { database } from "@/db/client";
import { insertRows } from "@/db/records";
import { insertUser } from "@/db/users";
import type { Locale } from "@/lib/domain/kinds";
import { resources } from "@/lib/domain/resources";
import { demoRows } from "@/lib/server/demo/rows";
import { exportedText } from "../../../support/exports";
import { newUser } from "../../../support/rows";
import { storeAccount } from "../any-account";
import { filledAccount } from "./filled-account";
import { shapeOf } from "./shape";

/** The files of the current version by their names, as the export writes them now. Needs an empty database. */
export async function currentFiles(): Promise<Record<string, string>> {
  return {
    shape: `${JSON.stringify(shapeOf(), null, 2)}\n`,
    "story-zh": await story("zh"),
    "story-en": await story("en"),
    filled: await exportedText(await storeAccount(database(), filledAccount())),
  };
}

async function story(locale: Locale): Promise<string> {
  const user = newUser({ locale });
  await insertUser(database(), user);
  const rows = demoRows({ ...user, demoUntil: null }, locale, "2026-03-01");
  for (const resource of resources) {
    if (rows[resource].length > 0) await insertRows(database(), resource, rows[resource]);
  }
  return exportedText(user);
}
