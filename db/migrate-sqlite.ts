import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DatabaseProblem, databaseProblem } from "./errors";
import { knownMigrations, type Migrated, newerDatabase, schemaNumber } from "./migrations";
import { isAnotherAlive } from "./processes";
import { damagedFile, fullDisk, isFullDisk, openFile, openSqlite, type SqliteClient } from "./sqlite";
import { withRetry } from "./transaction";

/**
 * Migrates an embedded database file, or creates it. A file that holds data is checked first, and copied before its
 * schema changes. Throws DatabaseProblem and leaves the file as it was.
 */
export async function migrateSqlite(file: string, folder: string): Promise<Migrated> {
  removeLeftDrafts(file);
  return (existsSync(file) ? null : await makeWhole(file, folder)) ?? migrateFile(file, folder);
}

/**
 * Creates a new database under a temporary name and renames it once it has its schema, so that an empty file under
 * the real name has always lost its data. Null where another process was faster.
 */
async function makeWhole(file: string, folder: string): Promise<Migrated | null> {
  if (existsSync(`${file}-wal`)) {
    const found = `${file} is gone, and its write-ahead log ${file}-wal is still there. Nothing was changed.`;
    const advice = "Move that log away, then put a backup in the file's place.";
    throw new DatabaseProblem("DATABASE_CORRUPT", `${found} ${advice}`);
  }
  const draft = `${file}.new-${process.pid}`;
  rmSync(draft, { force: true });
  try {
    const made = await migrateFile(draft, folder);
    linkSync(draft, file);
    syncFolder(dirname(file));
    return made;
  } catch (error) {
    if (existsSync(file)) return null;
    throw isFullDisk(error) || databaseProblem(error)?.code === "DATABASE_FULL" ? fullDisk(file) : error;
  } finally {
    for (const left of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(left, { force: true });
  }
}

/** Removes the drafts of killed processes. A draft may be a second name of the database itself. */
function removeLeftDrafts(file: string): void {
  const prefix = `${basename(file)}.new-`;
  const names = existsSync(dirname(file)) ? readdirSync(dirname(file)) : [];
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    if (!isAnotherAlive(Number.parseInt(name.slice(prefix.length), 10))) rmSync(join(dirname(file), name));
  }
}

/** Writes the folder to disk: only then is the name of a new file safe from a power cut. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

async function migrateFile(file: string, folder: string): Promise<Migrated> {
  const migrations = knownMigrations(folder).map(({ sql }) => sql);
  const client = openSqlite(file);
  try {
    refuseDamage(client, file);
    const from = schemaNumber(client);
    if (from > migrations.length) throw newerDatabase(from, migrations.length);
    if (from === migrations.length) return { from, to: from, copy: null };
    const copy = from === 0 ? null : await copyBeside(client, file, from);
    await withRetry(() => apply(client, migrations));
    return { from, to: migrations.length, copy };
  } finally {
    client.close();
  }
}

/**
 * Runs the missing migrations in one transaction. Foreign keys must be off before it begins: rebuilding a table drops
 * the old one, and with keys on that would delete every row that refers to it.
 */
function apply(client: SqliteClient, migrations: string[][]): void {
  client.pragma("foreign_keys = OFF");
  client
    .transaction(() => {
      // Read again under the lock: another process may have migrated meanwhile.
      const from = schemaNumber(client);
      if (from > migrations.length) throw newerDatabase(from, migrations.length);
      const before = rowCounts(client);
      for (const statements of migrations.slice(from)) {
        for (const statement of statements) client.exec(statement);
      }
      refuseLoss(client, before);
      client.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
  client.pragma("foreign_keys = ON");
}

function refuseLoss(client: SqliteClient, before: Map<string, number>): void {
  const after = rowCounts(client);
  const shrunk = [...before].filter(([table, rows]) => rows > (after.get(table) ?? rows)).map(([table]) => table);
  const dangling = client.pragma("foreign_key_check");
  if (shrunk.length === 0 && Array.isArray(dangling) && dangling.length === 0) return;
  const what = shrunk.length > 0 ? `would lose rows of ${shrunk.join(", ")}` : "would leave references to missing rows";
  throw new DatabaseProblem("REFUSED_VALUE", `The migration ${what}; nothing was changed.`);
}

function rowCounts(client: SqliteClient): Map<string, number> {
  const names = client.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'");
  return new Map(
    names
      .pluck()
      .all()
      .map((name) => [String(name), Number(client.prepare(`select count(*) from "${name}"`).pluck().get())]),
  );
}

function refuseDamage(client: SqliteClient, file: string): void {
  const found = client.pragma("quick_check(1)", { simple: true });
  if (found !== "ok") throw damagedFile(file, String(found).replaceAll(/\s+/g, " "));
}

async function copyBeside(client: SqliteClient, file: string, schema: number): Promise<string> {
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const copy = resolve(dirname(file), `before-migration-${stamp}-schema-${schema}.db`);
  openFile(copy, 0).close();
  await client.backup(copy);
  return copy;
}
