import { v7 as newId } from "uuid";
import { type Database, sqliteDatabase } from "@/db/client";
import { recordSize } from "@/db/record-size";
import type { Row } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { openSqlite } from "@/db/sqlite";
import { run, transaction } from "@/db/transaction";
import { type Added, noteWrite } from "@/db/users";
import { addDays } from "@/lib/domain/day";
import type { Resource } from "@/lib/domain/resources";
import { newFamily } from "./rows";

/** Adds payments to an account straight in the file, one a day back from the last of 2025 and again from there. */
export async function addPayments(file: string, userId: string, count: number): Promise<void> {
  const { income } = newFamily(userId);
  const alone = { ...income, dealId: null, clientId: null, caseId: null, offeringId: null };
  const days = Array.from({ length: DAYS }, (_, at) => addDays("2025-12-31", -at));
  await inBatches(file, count, async (db, first, size) => {
    const rows = Array.from({ length: size }, (_, at) => ({
      ...alone,
      id: newId(),
      receivedOn: days[(first + at) % DAYS] ?? income.receivedOn,
    }));
    await transaction(db, function* (tx) {
      yield* run(insertRows(tx, "income", rows));
      yield* run(noteWrite(tx, { userId, ...sizeOf("income", rows) }));
    });
  });
}

/** Adds notes of the longest text to an account straight in the file: the quickest way to an export of many megabytes. */
export async function addLongNotes(file: string, userId: string, count: number): Promise<void> {
  const { notes } = newFamily(userId);
  await inBatches(file, count, async (db, _first, size) => {
    const rows = Array.from({ length: size }, () => ({
      ...notes,
      id: newId(),
      aboutKind: null,
      aboutId: null,
      text: "x".repeat(20_000),
    }));
    await transaction(db, function* (tx) {
      yield* run(insertRows(tx, "notes", rows));
      yield* run(noteWrite(tx, { userId, ...sizeOf("notes", rows) }));
    });
  });
}

/** What the rows count for in the account that keeps them. */
function sizeOf<R extends Resource>(resource: R, rows: readonly Row<R>[]): Added {
  return { records: rows.length, bytes: rows.reduce((sum, row) => sum + recordSize(resource, row), 0) };
}

/** Ten years, so that a walk over the months has something to do. */
const DAYS = 3_650;
const ROWS_AT_ONCE = 500;

async function inBatches(
  file: string,
  count: number,
  add: (db: Database, first: number, size: number) => Promise<void>,
): Promise<void> {
  const client = openSqlite(file);
  try {
    const db = sqliteDatabase(client);
    for (let at = 0; at < count; at += ROWS_AT_ONCE) await add(db, at, Math.min(ROWS_AT_ONCE, count - at));
  } finally {
    client.close();
  }
}
