import { sql } from "drizzle-orm";
import { drizzle as onPostgresql } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import { type Database, sqliteClientOf, sqliteDatabase } from "./client";
import { databaseProblem } from "./errors";
import { openReader } from "./sqlite";

/** The database as it was at one moment, for reading only, until it is closed. */
export type Snapshot = { db: Database; close: () => Promise<void> };

/**
 * Opens the database as it is now, on a connection of its own: what others write meanwhile is not seen, and nobody waits
 * for it. It must be closed soon, because until then neither engine can let go of what was overwritten. Throws
 * DatabaseProblem.
 */
export async function openSnapshot(db: Database): Promise<Snapshot> {
  const client = sqliteClientOf(db);
  try {
    return await (client ? onSqlite(client.name) : onServer(db));
  } catch (error) {
    throw databaseProblem(error) ?? error;
  }
}

async function onSqlite(file: string): Promise<Snapshot> {
  const reader = openReader(file);
  reader.exec("begin");
  // A transaction sees the database as of its first read, not as of its beginning (sqlite.org/isolation.html).
  reader.prepare("select count(*) from sqlite_schema").get();
  return { db: sqliteDatabase(reader), close: async () => void reader.close() };
}

async function onServer(db: Database): Promise<Snapshot> {
  const pool: unknown = Reflect.get(db, "$client");
  if (!(pool instanceof Pool)) throw new TypeError("A snapshot is taken of the process's own handle");
  const client = await pool.connect();
  // While it is lent out the pool does not listen, and a lost connection would end the process; the next query says so.
  let lost = false;
  client.on("error", () => {
    lost = true;
  });
  const held = onPostgresql(client);
  await held.execute(sql`begin isolation level repeatable read read only`);
  const close = async () => {
    if (!lost) await held.execute(sql`rollback`).catch(() => undefined);
    client.release(lost);
  };
  return { db: held, close };
}
