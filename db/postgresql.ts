import { Pool } from "pg";

/**
 * The connection pool of a PostgreSQL server. It has ten connections at most, so that a few app servers stay below a
 * server's default limit of a hundred; every wait has a timeout.
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
  // An idle connection closed by the server is replaced at the next query; without a listener the event would end the
  // process.
  pool.on("error", (error) => {
    if (!pool.ending) console.warn(`Lost an idle database connection: ${error.message}`);
  });
  return pool;
}
