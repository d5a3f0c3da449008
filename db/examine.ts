import { existsSync } from "node:fs";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import type { Database } from "./client";
import { dialect } from "./dialect";
import { databaseProblem } from "./errors";
import { databaseFile } from "./location";
import { knownMigrations, migrationsFolder, schemaNumber } from "./migrations";
import { recordTables } from "./record-tables";
import { users } from "./schema/users";
import { applySettings, isCutShort, isOldSqlite, openReader, type SqliteClient } from "./sqlite";

/** The result of one check, and whether it is as it should be. */
export type Finding = { state: "ok" | "warning" | "failure"; text: string };

/** Examines the database without changing anything in it; damage and a wrong schema are findings, not errors. */
export async function examineDatabase(): Promise<Finding[]> {
  return dialect === "sqlite" ? examineFile(databaseFile()) : examineServer(process.env.DATABASE_URL ?? "");
}

/** The number of users and of their records, the trash included. */
export async function countEverything(db: Database): Promise<{ users: number; records: number }> {
  const count = sql<number>`count(*)`;
  const [people] = await db.select({ count }).from(users);
  let records = 0;
  for (const table of Object.values(recordTables)) {
    const [found] = await db.select({ count }).from(table);
    records += Number(found?.count ?? 0);
  }
  return { users: Number(people?.count ?? 0), records };
}

function examineFile(file: string): Finding[] {
  if (!existsSync(file)) return [{ state: "warning", text: `There is no database ${file} yet; npm start makes it.` }];
  if (isCutShort(file)) {
    const text = `The database ${file} is empty, or all but its beginning is gone. Put a backup in its place.`;
    return [{ state: "failure", text }];
  }
  try {
    const client = openReader(file);
    try {
      return [schemaFinding(schemaNumber(client)), ...soundness(client), ...durability(client)];
    } finally {
      client.close();
    }
  } catch (error) {
    return [{ state: "failure", text: `The database ${file} cannot be opened: ${reasonOf(error)}.` }];
  }
}

function schemaFinding(found: number): Finding {
  const known = knownMigrations(migrationsFolder(dialect)).length;
  if (found === known) return { state: "ok", text: `The database has schema ${found}, as this version needs.` };
  if (found > known) {
    return { state: "failure", text: `The database has schema ${found}, and this version knows only ${known}.` };
  }
  return { state: "warning", text: `The database has schema ${found}; npm start brings it to ${known}.` };
}

function soundness(client: SqliteClient): Finding[] {
  const integrity = client.pragma("integrity_check(1)", { simple: true });
  const dangling = client.pragma("foreign_key_check");
  const lost = Array.isArray(dangling) ? dangling.length : 0;
  return [
    integrity === "ok"
      ? { state: "ok", text: "The database file is sound (integrity_check)." }
      : { state: "failure", text: `The database file is damaged: ${String(integrity)}. Put a backup in its place.` },
    lost === 0
      ? { state: "ok", text: "Every reference has its record (foreign_key_check)." }
      : { state: "failure", text: `${lost} references have lost their record (foreign_key_check).` },
  ];
}

function durability(client: SqliteClient): Finding[] {
  const version = String(client.prepare("select sqlite_version()").pluck().get());
  const journal = client.pragma("journal_mode", { simple: true });
  // The file does not store this setting: what counts is what the server sets on its connection, and whether it takes
  // effect.
  applySettings(client);
  const full = client.pragma("synchronous", { simple: true }) === 2;
  return [
    isOldSqlite(version)
      ? { state: "failure", text: `SQLite ${version} can damage a database. Install Leap anew with npm ci.` }
      : { state: "ok", text: `SQLite is ${version}.` },
    !full
      ? { state: "failure", text: "What was acknowledged may be lost in a power cut: synchronous is not FULL." }
      : journal === "wal"
        ? { state: "ok", text: "What was acknowledged survives a power cut (WAL, synchronous FULL)." }
        : { state: "warning", text: `The journal is ${String(journal)} instead of WAL; npm start sets it.` },
  ];
}

async function examineServer(databaseUrl: string): Promise<Finding[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // The query that needed a lost connection reports it.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version') as version");
    const table = "drizzle.__drizzle_migrations";
    const { rows: tables } = await client.query("select to_regclass($1) as found", [table]);
    const applied = tables[0].found ? (await client.query(`select count(*)::int as count from ${table}`)).rows : [];
    return [
      { state: "ok", text: `PostgreSQL ${rows[0].version} answers.` },
      schemaFinding(Number(applied[0]?.count ?? 0)),
    ];
  } catch (error) {
    return [{ state: "failure", text: `PostgreSQL cannot be reached: ${reasonOf(error)}.` }];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  const said = databaseProblem(error)?.message ?? (error instanceof Error ? error.message : String(error));
  return said.replace(/\.$/, "");
}
