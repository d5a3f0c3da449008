import { sql } from "drizzle-orm";
import { drizzle as onPostgresql } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import type { Database } from "./client";

/** Runs a statement that has no values, such as `commit`. */
type Statement = (text: string) => Promise<unknown>;

/** A connection of one's own, until it is given back. */
type HeldClient = { db: Database; statement: Statement; release: () => void };

/**
 * Takes a connection out of the pool of the process's own handle. While it is lent out the pool does not listen to it, and
 * losing it would end the process: here the next statement says so, and a lost one does not go back to the pool.
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
  const held = onPostgresql(client);
  return {
    db: held,
    statement: async (text) => {
      try {
        return await held.execute(sql.raw(text));
      } catch (error) {
        // A connection that cannot even be rolled back is in no state to be used again.
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

/** The same for the time of some work. */
export async function withPostgresClient<T>(
  db: Database,
  work: (held: Database, statement: Statement) => Promise<T>,
): Promise<T> {
  const { db: held, statement, release } = await holdPostgresClient(db);
  try {
    return await work(held, statement);
  } finally {
    release();
  }
}
