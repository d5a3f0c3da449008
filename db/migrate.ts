import { dialect } from "./dialect";
import { databaseFile } from "./location";
import { migratePostgresql } from "./migrate-postgresql";
import { migrateSqlite } from "./migrate-sqlite";
import { type Migrated, migrationsFolder } from "./migrations";

/**
 * Migrates the database to the schema of this code. Called once at start, before the first query. It is all or
 * nothing, safe beside another starting server, and loses no row. Throws DatabaseProblem (`DATABASE_NEWER`,
 * `DATABASE_CORRUPT`, …).
 */
export function migrate(): Promise<Migrated> {
  const folder = migrationsFolder(dialect);
  if (dialect === "sqlite") return migrateSqlite(databaseFile(), folder);
  return migratePostgresql(process.env.DATABASE_URL ?? "", folder);
}
