import { resolve } from "node:path";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import type { Dialect } from "./dialect";
import { DatabaseProblem } from "./errors";
import type { SqliteClient } from "./sqlite";

/** The result of migrating: the schema number before and after, and the copy made before, if one was needed. */
export type Migrated = { from: number; to: number; copy: string | null };

/**
 * The folder of an engine's generated migrations, relative to the project's root, where the app is always started.
 */
export const migrationsFolder = (dialect: Dialect) => resolve("db/migrations", dialect);

/** The migrations this code knows, oldest first. Their count is the schema number. */
export function knownMigrations(folder: string): MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: folder });
}

/** The schema number of a file: how many migrations it has had, 0 for a new one. */
export function schemaNumber(client: SqliteClient): number {
  return Number(client.pragma("user_version", { simple: true }));
}

/** Throws DatabaseProblem unless the file's schema is exactly this code's. */
export function refuseOtherSchema(client: SqliteClient, folder = migrationsFolder("sqlite")): void {
  const known = knownMigrations(folder).length;
  const found = schemaNumber(client);
  if (found > known) throw newerDatabase(found, known);
  if (found < known) {
    const advice = `"npm start" migrates it.`;
    throw new DatabaseProblem(
      "DATABASE_OLDER",
      `The database has schema ${found} and this version needs ${known}. ${advice}`,
    );
  }
}

/**
 * The problem of a database that a newer version has migrated: this version would write what the newer one cannot
 * read.
 */
export function newerDatabase(found: number, known: number): DatabaseProblem {
  return new DatabaseProblem(
    "DATABASE_NEWER",
    `The database has schema ${found} and this version knows ${known}. Start the newer version again, or restore a backup made before it.`,
  );
}
