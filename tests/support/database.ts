import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/db/client";
import { dialect } from "@/db/dialect";

/**
 * Gives the test file that calls it at its top a migrated database of its own, on the engine its project runs on:
 * inside its tests `database()` is that one. It is removed after them.
 */
export function ownDatabase(): void {
  let remove: () => Promise<void>;
  beforeAll(async () => {
    remove = await (dialect === "postgresql" ? onPostgresql() : onSqlite());
  });
  afterAll(async () => {
    await closeDatabase();
    await remove();
  });
}

async function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), "leap-test-"));
  copyFileSync(inject("databaseTemplate"), join(folder, "leap.db"));
  process.env.LEAP_DATA = folder;
  return async () => rmSync(folder, { recursive: true });
}

async function onPostgresql() {
  const template = inject("databaseTemplate");
  const name = `leap_${randomUUID().replaceAll("-", "")}`;
  await onServer(template, `create database ${name} template leap_template`);
  process.env.DATABASE_URL = Object.assign(new URL(template), { pathname: `/${name}` }).href;
  return () => onServer(template, `drop database ${name} with (force)`);
}

async function onServer(template: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: Object.assign(new URL(template), { pathname: "/postgres" }).href });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}
