import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll } from "vitest";
import { dialect } from "@/db/dialect";
import { migratePostgresql } from "@/db/migrate-postgresql";
import { migrateSqlite } from "@/db/migrate-sqlite";
import type { Migrated } from "@/db/migrations";
import { openSqlite } from "@/db/sqlite";

/** A row by its columns' names, as SQLite keeps it: true and false are 1 and 0. */
export type RawRow = Readonly<Record<string, string | number | null>>;

/** Rows by the names of their tables, those first that others point at. */
export type RawRows = Readonly<Record<string, readonly RawRow[]>>;

/** A database that is migrated by the code of the app, and filled and read without it, because that knows only the newest schema. */
export type RawDatabase = {
  migrate: (folder: string) => Promise<Migrated>;
  columnsOf: (table: string) => Promise<string[]>;
  insert: (table: string, rows: readonly RawRow[]) => Promise<void>;
  rowsOf: (table: string) => Promise<RawRow[]>;
};

/** An empty database on the running engine; on PostgreSQL it is the one of the test file, emptied. */
export async function emptyDatabase(): Promise<RawDatabase> {
  return dialect === "sqlite" ? sqliteFile() : await emptiedServer();
}

function sqliteFile(): RawDatabase {
  const folder = mkdtempSync(join(tmpdir(), "leap-frozen-"));
  folders.push(folder);
  const file = join(folder, "leap.db");
  const using = async <T>(use: (client: ReturnType<typeof openSqlite>) => T): Promise<T> => {
    const client = openSqlite(file);
    try {
      return use(client);
    } finally {
      client.close();
    }
  };
  return {
    migrate: (migrations) => migrateSqlite(file, migrations),
    columnsOf: (table) =>
      using((client) => client.prepare("select name from pragma_table_info(?)").pluck().all(table).map(String)),
    insert: (table, rows) =>
      using((client) => {
        for (const row of rows) {
          const places = Object.keys(row).map(() => "?");
          client.prepare(`insert into "${table}" (${namesIn(row)}) values (${places})`).run(...Object.values(row));
        }
      }),
    rowsOf: (table) => using((client) => client.prepare<[], RawRow>(`select * from "${table}"`).all()),
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function emptiedServer(): Promise<RawDatabase> {
  const url = process.env.DATABASE_URL ?? "";
  const using = async <T>(use: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  };
  const ask = (text: string, values: unknown[] = []) =>
    using((client) => client.query<Record<string, unknown>>(text, values));
  await ask("drop schema if exists drizzle cascade; drop schema public cascade; create schema public");
  const columns = async (table: string) => {
    const text = "select column_name as name, data_type as type from information_schema.columns where table_name = $1";
    return (await ask(`${text} and table_schema = 'public' order by ordinal_position`, [table])).rows;
  };
  return {
    migrate: (migrations) => migratePostgresql(url, migrations),
    columnsOf: async (table) => (await columns(table)).map(({ name }) => String(name)),
    insert: async (table, rows) => {
      const flags = new Set((await columns(table)).filter(({ type }) => type === "boolean").map(({ name }) => name));
      await using(async (client) => {
        for (const row of rows) {
          const values = Object.entries(row).map(([name, value]) => (flags.has(name) ? Boolean(value) : value));
          const places = values.map((_, at) => `$${at + 1}`);
          await client.query(`insert into "${table}" (${namesIn(row)}) values (${places})`, values);
        }
      });
    },
    rowsOf: async (table) => {
      const { rows, fields } = await ask(`select * from "${table}"`);
      // What the driver gives as text to keep it exact, or as true and false.
      const numbers = new Set(fields.filter(({ dataTypeID }) => isNumber.has(dataTypeID)).map(({ name }) => name));
      return rows.map(
        (row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              numbers.has(name) && value !== null ? Number(value) : value,
            ]),
          ) as RawRow,
      );
    },
  };
}

/** The object ids of PostgreSQL's types bool and int8. */
const isNumber = new Set([16, 20]);

function namesIn(row: RawRow): string {
  return Object.keys(row)
    .map((name) => `"${name}"`)
    .join(", ");
}
