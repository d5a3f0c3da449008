import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import { exportFormat, exportVersion } from "@/lib/contract/transfer";
import { resources } from "@/lib/domain/resources";
import { exportText } from "@/lib/server/transfer/export-text";
import { someInstant } from "./rows";

/** A user's export as one text. */
export async function exportedText({ id }: { id: string }): Promise<string> {
  let text = "";
  for await (const piece of exportText(database(), id)) text += piece;
  return text;
}

/** An export of somebody who has recorded nothing; `user` are fields of theirs that are to be others. */
export function emptyExport(user: Readonly<Record<string, unknown>> = {}) {
  const id = newId();
  return {
    format: exportFormat,
    formatVersion: exportVersion,
    exportedAt: someInstant,
    user: {
      id,
      email: `${id}@example.org`,
      name: "小王",
      handle: null,
      locale: "zh",
      timeZone: "Asia/Shanghai",
      baseCurrency: "CNY",
      hoursPerWeek: null,
      profile: null,
      dealStageNames: null,
      updatedAt: someInstant,
      ...user,
    },
    records: Object.fromEntries(resources.map((resource): [string, object[]] => [resource, []])),
  };
}
