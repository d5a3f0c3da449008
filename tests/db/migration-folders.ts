import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateMigration, generateSQLiteMigration } from "drizzle-kit/api";
import { afterAll } from "vitest";
import { dialect } from "@/db/dialect";
import { knownMigrations, migrationsFolder } from "@/db/migrations";

/** The migrations that are shipped for the running engine. */
export const shipped = migrationsFolder(dialect);

/** How many they are. */
export const shippedNumber = knownMigrations(shipped).length;

/** The first of the shipped migrations, in a folder of their own. */
export function shippedUpTo(count: number): string {
  const { folder, journal, write } = copyOfShipped();
  write({ ...journal, entries: journal.entries.slice(0, count) });
  return folder;
}

/** The shipped migrations and one more of these statements, in a folder of their own. */
export function shippedAnd(statements: readonly string[]): string {
  const { folder, journal, write } = copyOfShipped();
  const when = Date.now() + 86_400_000;
  const entry = { idx: shippedNumber, version: "7", when, tag: "9999_tried", breakpoints: true };
  write({ ...journal, entries: [...journal.entries, entry] });
  writeFileSync(join(folder, "9999_tried.sql"), statements.join("\n--> statement-breakpoint\n"));
  return folder;
}

/** What drizzle-kit knows of a column. */
export type Column = Readonly<Record<string, unknown>>;

/** The statements that drizzle-kit writes where the columns of a table become others than those of the shipped schema. */
export function statementsFor(
  table: string,
  change: (columns: Readonly<Record<string, Column>>) => Readonly<Record<string, Column>>,
): Promise<string[]> {
  const last = JSON.parse(
    readFileSync(join(shipped, "meta", `${fourDigits(shippedNumber - 1)}_snapshot.json`), "utf8"),
  );
  const next = structuredClone({ ...last, id: "tried", prevId: last.id });
  const changed = next.tables[dialect === "sqlite" ? table : `public.${table}`];
  changed.columns = change(changed.columns);
  return dialect === "sqlite" ? generateSQLiteMigration(last, next) : generateMigration(last, next);
}

function fourDigits(number: number): string {
  return String(number).padStart(4, "0");
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

type Journal = { entries: object[] } & Record<string, unknown>;

function copyOfShipped() {
  const folder = mkdtempSync(join(tmpdir(), "leap-migrations-"));
  made.push(folder);
  cpSync(shipped, folder, { recursive: true });
  const file = join(folder, "meta", "_journal.json");
  const journal: Journal = JSON.parse(readFileSync(file, "utf8"));
  return { folder, journal, write: (changed: Journal) => writeFileSync(file, JSON.stringify(changed)) };
}
