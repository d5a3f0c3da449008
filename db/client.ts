import { drizzle as onSqlite } from "drizzle-orm/better-sqlite3";
import { type NodePgQueryResultHKT, drizzle as onPostgresql } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { dialect } from "./dialect";
import { databaseFile } from "./location";
import { refuseOtherSchema } from "./migrations";
import { openPool } from "./postgresql";
import { closeReaders, openSqlite, type SqliteClient } from "./sqlite";

/** The base of every query: the process's handle or, inside `transaction`, the transaction. */
export type Database = PgDatabase<NodePgQueryResultHKT>;

/**
 * The process's one database handle, opened at the first call. Throws DatabaseProblem where the embedded database
 * cannot be opened or has another schema than this code. A PostgreSQL server is not contacted until the first query.
 */
export function database(): Database {
  // On globalThis, because the server's bundles and its hot reloading load this module more than once.
  globalThis.leapDatabase ??= open();
  return globalThis.leapDatabase.handle;
}

/**
 * Closes the process's handle, if it is open, and writes everything into the main file; the next call opens it again.
 */
export async function closeDatabase(): Promise<void> {
  const held = globalThis.leapDatabase;
  globalThis.leapDatabase = undefined;
  closeReaders();
  await held?.close();
}

/** A query builder on a connection to an embedded database file. */
export function sqliteDatabase(client: SqliteClient): Database {
  // The second of the two places that pick the engine: the query builders of both engines have the same calls, and
  // only `transaction` knows the difference, which is that SQLite runs synchronously.
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
