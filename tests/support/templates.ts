import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migratePostgresql } from "@/db/migrate-postgresql";
import { migrateSqlite } from "@/db/migrate-sqlite";
import { migrationsFolder } from "@/db/migrations";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated, empty database: a file's path, or the address of a server's database that others are made from. */
    databaseTemplate: string;
  }
}

/** Runs once before the tests of a database project: makes the migrated database that each test file gets a copy of. */
export default async function prepareTemplate(project: TestProject): Promise<() => Promise<void>> {
  const { template, remove } = await (project.name === "postgresql" ? onPostgresql() : onSqlite());
  project.provide("databaseTemplate", template);
  return remove;
}

type Template = { template: string; remove: () => Promise<void> };

async function onSqlite(): Promise<Template> {
  const folder = mkdtempSync(join(tmpdir(), "leap-template-"));
  const template = join(folder, "leap.db");
  await migrateSqlite(template, migrationsFolder("sqlite"));
  return { template, remove: async () => rmSync(folder, { recursive: true }) };
}

async function onPostgresql(): Promise<Template> {
  const server = await startPostgres();
  const admin = new Client({ connectionString: server.url("postgres") });
  await admin.connect();
  await admin.query("create database leap_template");
  await admin.end();
  const template = server.url("leap_template");
  await migratePostgresql(template, migrationsFolder("postgresql"));
  return { template, remove: server.stop };
}
