import { sql } from "drizzle-orm";
import { drizzle as onPostgresql } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import type { Database } from "./client";

/** Runs a statement without values, such as `commit`. */
type Statement = (text: string) => Promise<unknown>;

/** A connection reserved for one user until it is released. */
type HeldClient = { db: Database; statement: Statement; release: () => void };

/**
 * Takes a connection out of the process's pool. The pool does not listen to a connection while it is out, so losing
 * it would end the process: here the next statement reports the loss, and a lost connection does not return to the
 * pool.
 */
export async function holdPostgresClient(db: Database): Promise<HeldClient> {
  const pool: unknown = Reflect.get(db, "$client");
  if (!(pool instanceof Pool)) throw new TypeError("A connection is taken from the process's own handle");
  const client = await pool.connect();
  let lost = false;
  const onLoss = () => {
    lost = true;
  };
  client.on("error", onLoss);
  const handle = onPostgresql(client);
  return {
    db: handle,
    statement: async (text) => {
      try {
        return await handle.execute(sql.raw(text));
      } catch (error) {
        // A connection that cannot even be rolled back must not be used again.
        if (text === "rollback") lost = true;
        throw error;
      }
    },
    release: () => {
      client.off("error", onLoss);
      client.release(lost);
    },
  };
}

/** Takes a connection for the duration of some work. */
export async function withPostgresClient<T>(
  db: Database,
  work: (handle: Database, statement: Statement) => Promise<T>,
): Promise<T> {
  const { db: handle, statement, release } = await holdPostgresClient(db);
  try {
    return await work(handle, statement);
  } finally {
    release();
  }
}
