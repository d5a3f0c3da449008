import { Pool } from "pg";

/**
 * The connections to a PostgreSQL server. Ten at most, so that a few app servers stay under the hundred a server
 * allows by default; nothing waits for ever.
 */
export function openPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: "leap",
    max: 10,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    lock_timeout: 5_000,
    statement_timeout: 15_000,
  });
  // An idle connection that the server closes is replaced at the next query; unheard, the event would end the process.
  pool.on("error", (error) => {
    if (!pool.ending) console.warn(`Lost an idle database connection: ${error.message}`);
  });
  return pool;
}
