import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Resource } from "@/lib/domain/resources";
import { recordFilters, recordTables } from "./record-tables";
import { contains } from "./search";

/**
 * All possible conditions of a list of this resource, always in the same order. Their values are placeholders: the
 * filters' by their names, `createdAt` and `id` of the row to begin after, `from`, `to` and those of a search.
 */
export function conditionsOf(resource: Resource): SQL[] {
  const columns: Record<string, PgColumn> = getTableColumns(recordTables[resource]);
  const { equal, date, texts, values } = recordFilters[resource];
  const place = sql.placeholder;
  return [
    sql`(${columns.createdAt}, ${columns.id}) < (${place("createdAt")}, ${place("id")})`,
    sql`${date} >= ${place("from")}`,
    sql`${date} <= ${place("to")}`,
    contains(texts, values),
    ...equal.map((name) => sql`${columns[name]} = ${place(name)}`),
  ];
}

/** Which of the conditions are requested, in the order of `conditionsOf`. */
export function activeConditions(resource: Resource, given: Readonly<Record<string, unknown>>): boolean[] {
  return ["after", "from", "to", "search", ...recordFilters[resource].equal].map((name) => given[name] !== undefined);
}
