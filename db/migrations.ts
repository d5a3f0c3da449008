import { resolve } from "node:path";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import type { Dialect } from "./dialect";
import { DatabaseProblem } from "./errors";
import type { SqliteClient } from "./sqlite";

/** What migrating did: the number of the schema before and after, and the copy made before, if one was needed. */
export type Migrated = { from: number; to: number; copy: string | null };

/** The generated migrations of an engine, found from the project's root: the app is always started there. */
export const migrationsFolder = (dialect: Dialect) => resolve("db/migrations", dialect);

/** The migrations this code knows, oldest first. Their number is the number of the schema. */
export function knownMigrations(folder: string): MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: folder });
}

/** The number of the schema a file has: how many migrations it went through, 0 for a new one. */
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

/** A database that a newer version has already migrated: this one would write what that one cannot read. */
export function newerDatabase(found: number, known: number): DatabaseProblem {
  return new DatabaseProblem(
    "DATABASE_NEWER",
    `The database has schema ${found} and this version knows ${known}. Start the newer version again, or restore a backup made before it.`,
  );
}
