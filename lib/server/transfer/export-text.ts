import type { Database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import { openSnapshot } from "@/db/snapshot";
import { withRetry } from "@/db/transaction";
import { everyRow } from "@/db/transfer";
import { type PublicUser, userById } from "@/db/users";
import { exportFormat, exportVersion, profileFields } from "@/lib/contract/transfer";
import { type Resource, resources } from "@/lib/domain/resources";
import { Refusal } from "../refusal";

/**
 * A user's export in chunks, one record per line; no more than a page of records is in memory. All of it comes from
 * one snapshot: if tables were read one after another during writes, a case could name a deal that the file lacks.
 * Throws NOT_FOUND.
 */
export async function* exportText(db: Database, userId: string): AsyncGenerator<string> {
  const snapshot = await openSnapshot(db);
  try {
    const [user] = await userById(snapshot.db, { id: userId });
    if (!user) throw new Refusal("NOT_FOUND");
    yield headOf(user);
    for (const [at, resource] of resources.entries()) {
      yield `${at === 0 ? "" : ","}\n    ${JSON.stringify(resource)}: [`;
      yield* linesOf(snapshot.db, resource, userId);
      yield "]";
    }
    yield "\n  }\n}\n";
  } finally {
    await snapshot.close();
  }
}

/** The file name under which a browser saves an export. */
export function exportName(now: Date): string {
  return `leap-${now.toISOString().slice(0, 10)}.json`;
}

/** Even with the longest texts twenty records are only some megabytes. */
const pageSize = 20;

function headOf(user: PublicUser): string {
  const { id, email, updatedAt } = user;
  const profile = Object.fromEntries(profileFields.map((field) => [field, user[field]]));
  const head = {
    format: exportFormat,
    formatVersion: exportVersion,
    exportedAt: new Date().toISOString(),
    user: { id, email, ...profile, updatedAt },
  };
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": {`;
}

async function* linesOf(db: Database, resource: Resource, userId: string): AsyncGenerator<string> {
  let after = "";
  for (;;) {
    const params = { userId, after, limit: pageSize };
    const rows = await withRetry(() => everyRow(db, resource, params));
    const last = rows.at(-1);
    if (!last) break;
    const lines = rows.map((row) => `\n      ${JSON.stringify(exported(row))}`).join(",");
    yield after === "" ? lines : `,${lines}`;
    after = last.id;
    if (rows.length < pageSize) break;
  }
  if (after !== "") yield "\n    ";
}

/** A row as it stands in the file: without its owner, and with a note's subject as one field, as in the API. */
function exported({ userId: _owner, ...row }: Row<Resource>): object {
  if (!("aboutKind" in row)) return row;
  const { aboutKind, aboutId, ...note } = row;
  return { ...note, about: aboutKind && aboutId ? { kind: aboutKind, id: aboutId } : null };
}
