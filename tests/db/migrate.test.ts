import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { Client } from "pg";
import { v7 as newId } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { dialect } from "@/db/dialect";
import { migratePostgresql } from "@/db/migrate-postgresql";
import { migrateSqlite } from "@/db/migrate-sqlite";
import { recordTables } from "@/db/record-tables";
import { holderOf, insertRows } from "@/db/records";
import * as users from "@/db/schema/users";
import { openSqlite } from "@/db/sqlite";
import { resources } from "@/lib/domain/resources";
import { ownDatabase } from "../support/database";
import { storeFamily } from "../support/rows";
import { shipped, shippedAnd, shippedNumber, statementsFor } from "./migration-folders";

ownDatabase();

const number = shippedNumber;
const made: string[] = [];
let file: string;

beforeEach(() => {
  file = resolve(process.env.LEAP_DATA ?? "", "leap.db");
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

test("the migrations make the schema that the code describes", async () => {
  const tables = { ...users, ...recordTables };
  const { entries } = JSON.parse(readFileSync(join(shipped, "meta", "_journal.json"), "utf8"));
  const snapshot = join(shipped, "meta", `${String(entries.length - 1).padStart(4, "0")}_snapshot.json`);
  const last = JSON.parse(readFileSync(snapshot, "utf8"));
  const missing =
    dialect === "sqlite"
      ? await generateSQLiteMigration(last, await generateSQLiteDrizzleJson(tables, last.id))
      : await generateMigration(last, generateDrizzleJson(tables, last.id));
  expect(missing, `No migration in ${shipped} makes what db/schema describes`).toEqual([]);
});

test("a migration that rebuilds a table others point at keeps every row, and so does the one after it", async () => {
  const { family } = await storeFamily(database());
  const folder = shippedAnd([...(await rebuildOfClients()), "alter table clients add column fax text"]);
  await closeDatabase();
  const migrated = await migrateTo(folder);
  expect(migrated).toMatchObject({ from: number, to: number + 1 });
  expect(await migrateTo(folder)).toEqual({ from: number + 1, to: number + 1, copy: null });
  await backToShipped(["alter table clients drop column fax"]);
  for (const resource of resources) {
    expect(await holderOf(database(), resource, family[resource])).toEqual([family[resource]]);
  }
  const dangling = { ...family.deals, id: newId(), clientId: newId() };
  await expect(async () => insertRows(database(), "deals", [dangling])).rejects.toThrow();
});

test.runIf(dialect === "sqlite")("a file with data is copied before its schema changes", async () => {
  const { family } = await storeFamily(database());
  await closeDatabase();
  const { copy } = await migrateTo(shippedAnd(["alter table clients add column fax text"]));
  expect(statSync(copy ?? "").mode & 0o777).toBe(0o600);
  const before = openSqlite(copy ?? "");
  expect(before.pragma("user_version", { simple: true })).toBe(number);
  expect(before.prepare("select id from clients where id = ?").pluck().get(family.clients.id)).toBe(family.clients.id);
  before.close();
  await backToShipped(["alter table clients drop column fax"]);
});

test.runIf(dialect === "sqlite")(
  "a migration that would lose rows or leave dangling references changes nothing",
  async () => {
    const { family } = await storeFamily(database());
    await closeDatabase();
    const losing = shippedAnd(["alter table clients add column fax text", "delete from notes"]);
    await expect(migrateTo(losing)).rejects.toThrow("would lose rows of notes; nothing was changed");
    const dangling = shippedAnd(["update deals set client_id = 'nobody'"]);
    await expect(migrateTo(dangling)).rejects.toThrow("references to missing rows");
    expect(await holderOf(database(), "notes", family.notes)).toEqual([family.notes]);
    expect(await holderOf(database(), "deals", family.deals)).toEqual([family.deals]);
  },
);

test("a migration that fails half-way leaves the schema and the rows as they were", async () => {
  const { family } = await storeFamily(database());
  await closeDatabase();
  await expect(migrateTo(shippedAnd(["drop table claims", "drop table nonsense"]))).rejects.toThrow();
  expect(await migrateTo(shipped)).toEqual({ from: number, to: number, copy: null });
  expect(await holderOf(database(), "claims", family.claims)).toEqual([family.claims]);
});

test("a database that a newer version migrated is refused", async () => {
  await closeDatabase();
  await migrateTo(shippedAnd(["create table novelty (id text)"]));
  await expect(migrateTo(shipped)).rejects.toMatchObject({ code: "DATABASE_NEWER" });
  await backToShipped(["drop table novelty"]);
});

test("servers that start at once on an empty database all find it migrated", async () => {
  await closeDatabase();
  const emptied = ["drop schema drizzle cascade", "drop schema public cascade", "create schema public"];
  if (dialect === "postgresql") await onPostgresql(emptied);
  const folder = mkdtempSync(join(tmpdir(), "leap-starters-"));
  made.push(folder);
  const starters = Array.from({ length: 3 }, async () => {
    const child = spawn(
      process.execPath,
      ["--import", "./lib/operator/typescript.mjs", resolve("tests/db/migrate-once.ts")],
      {
        env: { ...process.env, LEAP_DATA: join(folder, "data") },
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    return (await once(child, "exit"))[0];
  });
  expect(await Promise.all(starters)).toEqual([0, 0, 0]);
}, 120_000);

function migrateTo(folder: string) {
  return dialect === "sqlite" ? migrateSqlite(file, folder) : migratePostgresql(process.env.DATABASE_URL ?? "", folder);
}

/** As drizzle-kit writes it; on SQLite that is a new table beside the old one, filled from it, and the old one dropped. */
function rebuildOfClients(): Promise<string[]> {
  return statementsFor("clients", ({ note, ...columns }) => ({ ...columns, note: { ...note, notNull: false } }));
}

/** Undoes a tried migration by hand, so that the file's other tests find the shipped schema. */
async function backToShipped(statements: string[]): Promise<void> {
  if (dialect === "sqlite") {
    const client = openSqlite(file);
    for (const statement of [...statements, `pragma user_version = ${number}`]) client.exec(statement);
    client.close();
    return;
  }
  await onPostgresql([...statements, `delete from drizzle.__drizzle_migrations where id > ${number}`]);
}

async function onPostgresql(statements: string[]): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
