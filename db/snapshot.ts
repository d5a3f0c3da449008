import { type Database, sqliteClientOf, sqliteDatabase } from "./client";
import { holdPostgresClient } from "./postgresql-client";
import { openReader } from "./sqlite";
import { withRetry } from "./transaction";

/** A read-only view of the database as it was at one moment, until it is closed. */
export type Snapshot = { db: Database; close: () => Promise<void> };

/**
 * Opens a snapshot of the database on a connection of its own: it does not see later writes, and nobody waits for it.
 * It must be closed soon, because until then neither engine can free what was overwritten. Throws DatabaseProblem.
 */
export async function openSnapshot(db: Database): Promise<Snapshot> {
  const client = sqliteClientOf(db);
  return withRetry(() => (client ? onSqlite(client.name) : onServer(db)));
}

function onSqlite(file: string): Snapshot {
  const reader = openReader(file);
  reader.exec("begin");
  // A transaction sees the database as of its first read, not as of its beginning (sqlite.org/isolation.html).
  reader.prepare("select count(*) from sqlite_schema").get();
  return { db: sqliteDatabase(reader), close: async () => void reader.close() };
}

async function onServer(db: Database): Promise<Snapshot> {
  const { db: held, statement, release } = await holdPostgresClient(db);
  try {
    await statement("begin isolation level repeatable read read only");
    // The connection is idle while a slow reader reads; the caller ends it after ten minutes.
    await statement("set local idle_in_transaction_session_timeout = '11min'");
  } catch (error) {
    release();
    throw error;
  }
  const close = async () => {
    await statement("rollback").catch(() => undefined);
    release();
  };
  return { db: held, close };
}
