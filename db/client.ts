import { drizzle as onSqlite } from "drizzle-orm/better-sqlite3";
import { type NodePgQueryResultHKT, drizzle as onPostgresql } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { dialect } from "./dialect";
import { databaseFile } from "./location";
import { refuseOtherSchema } from "./migrations";
import { openPool } from "./postgresql";
import { closeReaders, openSqlite, type SqliteClient } from "./sqlite";

/** What queries are built on: the process's handle, or inside `transaction` the transaction. */
export type Database = PgDatabase<NodePgQueryResultHKT>;

/**
 * The process's one database handle, opened at the first call. Throws DatabaseProblem where the embedded database
 * cannot be opened or has another schema than this code; a PostgreSQL server is first spoken to by the first query.
 */
export function database(): Database {
  // Kept on globalThis: the server's bundles and its hot reloading load this module more than once.
  globalThis.leapDatabase ??= open();
  return globalThis.leapDatabase.handle;
}

/** Closes the process's handle, if it is open, with everything written into the main file; the next call opens anew. */
export async function closeDatabase(): Promise<void> {
  const held = globalThis.leapDatabase;
  globalThis.leapDatabase = undefined;
  closeReaders();
  await held?.close();
}

/** Builds queries on a connection to an embedded database file. */
export function sqliteDatabase(client: SqliteClient): Database {
  // The second of the two places that pick the engine: the query builders of both cores are called the same way, and
  // what differs (synchronous running) is known to `transaction` alone.
  return onSqlite(client) as unknown as Database;
}

/** The SQLite connection under a handle, or null where it is PostgreSQL's. */
export function sqliteClientOf(db: Database): SqliteClient | null {
  const client: unknown = Reflect.get(db, "$client");
  return isSqliteClient(client) ? client : null;
}

type Open = { handle: Database; close: () => Promise<void> };

declare global {
  var leapDatabase: Open | undefined;
}

function open(): Open {
  if (dialect === "postgresql") {
    const pool = openPool(process.env.DATABASE_URL ?? "");
    return { handle: onPostgresql(pool), close: () => pool.end() };
  }
  const client = openSqlite(databaseFile());
  try {
    refuseOtherSchema(client);
  } catch (error) {
    client.close();
    throw error;
  }
  return { handle: sqliteDatabase(client), close: async () => void client.close() };
}

function isSqliteClient(client: unknown): client is SqliteClient {
  return typeof client === "object" && client !== null && "pragma" in client;
}
