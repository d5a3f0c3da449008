import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resources } from "@/lib/domain/resources";
import type { RawRows } from "./raw-database";

/** Every table, those first that others point at. */
export const tablesInOrder: readonly string[] = ["users", "accounts", "sessions", "tokens", ...resources];

/** Where the rows of a frozen schema stand. */
export const frozenRowsPath = (schema: number) => join(import.meta.dirname, `schema-${schema}.json`);

/** The numbers of the schemas whose rows are frozen. */
export const frozenSchemas: readonly number[] = readdirSync(import.meta.dirname)
  .flatMap((name) => /^schema-(\d+)\.json$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b);

/** The rows of a frozen schema. */
export function frozenRows(schema: number): RawRows {
  return JSON.parse(readFileSync(frozenRowsPath(schema), "utf8"));
}
