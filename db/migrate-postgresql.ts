import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import { databaseProblem } from "./errors";
import { knownMigrations, type Migrated, newerDatabase } from "./migrations";

/** Migrates a PostgreSQL database; other starting servers wait meanwhile. Throws DatabaseProblem. */
export async function migratePostgresql(databaseUrl: string, folder: string): Promise<Migrated> {
  const known = knownMigrations(folder).length;
  const client = new Client({ connectionString: databaseUrl, application_name: "leap migration" });
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const from = await appliedMigrations(client);
    if (from > known) throw newerDatabase(from, known);
    await migrate(drizzle(client), { migrationsFolder: folder });
    return { from, to: known, copy: null };
  } catch (error) {
    throw databaseProblem(error) ?? error;
  } finally {
    // Closing the connection also releases the lock.
    await client.end();
  }
}

/** A number that nothing else in the database locks: "Leap" in ASCII. */
const migrationLock = 0x4c656170;

async function appliedMigrations(client: Client): Promise<number> {
  const table = "drizzle.__drizzle_migrations";
  const { rows: tables } = await client.query("select to_regclass($1) as found", [table]);
  if (!tables[0].found) return 0;
  const { rows } = await client.query(`select count(*)::int as count from ${table}`);
  return rows[0].count;
}
