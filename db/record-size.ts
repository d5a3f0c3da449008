import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Resource, resources } from "@/lib/domain/resources";
import type { Database } from "./client";
import { type Row, recordTables } from "./record-tables";
import type { Query } from "./transaction";

/*
 * The size of a record, by a measure that is the same in code and in SQL and on both engines, so that the sum stored
 * with its owner can be compared with the rows. A migration measured the existing rows by it.
 */

/** The bytes of a record's words, plus a constant for everything else in its row and its indexes. */
export function recordSize<R extends Resource>(resource: R, row: Row<R>): number {
  const given: Readonly<Record<string, unknown>> = row;
  return wordColumns[resource].reduce((sum, [name, column]) => {
    const value = given[name] ?? null;
    return sum + (value === null ? 0 : Buffer.byteLength(String(column.mapToDriverValue(value))));
  }, fixedBytes);
}

/** The same measure in SQL. */
export function recordSizeIn(resource: Resource): SQL<number> {
  const lengths = wordColumns[resource].map(([, column]) => sql`coalesce(octet_length(${column}), 0)`);
  return sql<number>`${sql.raw(String(fixedBytes))} + ${sql.join(lengths, sql` + `)}`;
}

/** The number of a user's records of a kind and their size, the trash included. */
export function storedOf(
  db: Database,
  resource: Resource,
  { userId }: { userId: string },
): Query<{ records: number; bytes: number }[]> {
  const table = recordTables[resource];
  const records = sql`count(*)`.mapWith(Number);
  const bytes = sql`coalesce(sum(${recordSizeIn(resource)}), 0)`.mapWith(Number);
  return db.select({ records, bytes }).from(table).where(eq(table.userId, userId));
}

/** Ids, instants, numbers and index entries: a round figure, so that many empty records are not free either. */
const fixedBytes = 200;

/** Columns of every row, whatever its contents. */
const keptByItself = new Set(["id", "userId", "createdAt", "updatedAt", "deletedAt", "createdFrom"]);

const wordColumns = Object.fromEntries(
  resources.map((resource) => {
    const columns = Object.entries<PgColumn>(getTableColumns(recordTables[resource]));
    return [
      resource,
      columns.filter(([name, column]) => column.getSQLType().startsWith("text") && !keptByItself.has(name)),
    ];
  }),
) as Record<Resource, [string, PgColumn][]>;
