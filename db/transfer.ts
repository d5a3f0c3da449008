import { and, asc, eq, getTableColumns, gt, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Resource } from "@/lib/domain/resources";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { recordSizeIn } from "./record-size";
import { type Row, recordTables } from "./record-tables";
import { users } from "./schema/users";
import { type Query, run, type Statements } from "./transaction";

const { paths, cases, income, reviews } = recordTables;

/** At most `limit` of a user's records, the trash included, by ascending id after `after`. */
export function everyRow<R extends Resource>(
  db: Database,
  resource: R,
  params: { userId: string; after: string; limit: number },
): Query<Row<R>[]> {
  const table = tableOf(resource);
  const page = () =>
    db
      .select()
      .from(table)
      .where(and(eq(table.userId, sql.placeholder("userId")), gt(table.id, sql.placeholder("after"))))
      .orderBy(asc(table.id))
      .limit(sql.placeholder("limit"));
  return prepared(db, `every_${resource}`, page, params) as Query<Row<R>[]>;
}

/**
 * The fields of a stored record that decide what a file may do; `unique` comes from `uniqueOf`, `bytes` from
 * `recordSize`.
 */
export type Holding = { id: string; updatedAt: string; version: number; unique: string | null; bytes: number };

/** All of a user's records of a kind, the trash included. */
export function holdings(db: Database, resource: Resource, params: { userId: string }): Query<Holding[]> {
  const { id, userId, updatedAt, version } = tableOf(resource);
  const held = {
    id: sql<string>`${id}`,
    updatedAt: sql<string>`${updatedAt}`,
    version: sql<number>`${version}`,
    unique: uniqueIn[resource] ?? sql<string | null>`null`,
    bytes: recordSizeIn(resource),
  };
  return db.select(held).from(tableOf(resource)).where(eq(userId, params.userId));
}

/**
 * The value that only one record of an owner may have: a case's slug, a review's week, a payment's key, being the
 * active path.
 */
export function uniqueOf<R extends Resource>(resource: R, row: Row<R>): string | null {
  if ("importKey" in row) return row.importKey;
  if (row.deletedAt !== null) return null;
  if ("slug" in row) return row.slug;
  if ("weekOf" in row) return row.weekOf;
  return resource === "paths" && "status" in row && row.status === "active" ? row.status : null;
}

/** The same in SQL; kinds of record that are missing here have no such value. */
const uniqueIn: { readonly [R in Resource]?: SQL<string | null> } = {
  paths: sql`case when ${paths.deletedAt} is null and ${paths.status} = 'active' then ${paths.status} end`,
  cases: sql`case when ${cases.deletedAt} is null then ${cases.slug} end`,
  reviews: sql`case when ${reviews.deletedAt} is null then ${reviews.weekOf} end`,
  income: sql`${income.importKey}`,
};

/** Which of these ids belong to records of other users. Takes any number of ids and queries them in batches. */
export function* takenByOthers(
  tx: Database,
  resource: Resource,
  { userId, ids }: { userId: string; ids: string[] },
): Statements<string[]> {
  const table = tableOf(resource);
  const taken: string[] = [];
  for (const portion of portions(ids, maxIds)) {
    const theirs = and(inArray(table.id, portion), ne(table.userId, userId));
    const found = yield* run(
      tx
        .select({ id: sql<string>`${table.id}` })
        .from(table)
        .where(theirs),
    );
    taken.push(...found.map(({ id }) => id));
  }
  return taken;
}

/** The user with this handle: one row or none. */
export function holderOfHandle(db: Database, params: { handle: string }): Query<{ id: string }[]> {
  return db.select({ id: users.id }).from(users).where(eq(users.handle, params.handle));
}

/**
 * Stores any number of records; a record replaces the one with its id, and `replaced` are those ids. Unique values of
 * replaced records are cleared first, so that two records can exchange them.
 */
export function* putRows<R extends Resource>(
  tx: Database,
  resource: R,
  { userId, rows, replaced }: { userId: string; rows: Row<R>[]; replaced: string[] },
): Statements<void> {
  if (resource in uniqueIn) {
    const table = tableOf(resource);
    const without = resource === "income" ? { importKey: null } : { deletedAt: sql`${table.createdAt}` };
    for (const ids of portions(replaced, maxIds)) {
      yield* run(
        tx
          .update(table)
          .set(without)
          .where(and(eq(table.userId, userId), inArray(table.id, ids))),
      );
    }
  }
  const columns = Object.entries(getTableColumns(tableOf(resource)));
  for (const portion of portions(rows, rowsAtOnce)) {
    const values = portion.flatMap((row, at) =>
      columns.map(([name, column]) => [placeOf(name, at), encoded(column, Reflect.get(row, name))]),
    );
    const put = () => putStatement(tx, tableOf(resource), portion.length);
    yield* run(prepared(tx, `put_${resource}_${portion.length}`, put, Object.fromEntries(values)));
  }
}

/** Both engines accept some ten thousand values per statement; more ids at once make it no faster. */
const maxIds = 1_000;

/** Rows per statement: enough for few round trips to PostgreSQL, and few enough that SQLite prepares it quickly. */
const rowsAtOnce = 50;

function putStatement(tx: Database, table: RecordTable, count: number) {
  const columns = Object.entries(getTableColumns(table));
  const rows = Array.from({ length: count }, (_, at) =>
    Object.fromEntries(columns.map(([name]) => [name, sql`${sql.placeholder(placeOf(name, at))}`])),
  );
  const set = Object.fromEntries(
    columns
      .filter(([name]) => name !== "userId" && name !== "id")
      .map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]),
  );
  return tx
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({ target: [table.userId, table.id], set });
}

function placeOf(column: string, row: number): string {
  return `${column}_${row}`;
}

/** A placeholder's value goes to the driver unchanged, so the column's encoding is applied here. */
function encoded(column: PgColumn, value: unknown): unknown {
  return value === null ? null : column.mapToDriverValue(value);
}

function portions<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** The columns common to all tables of records. */
type RecordTable = PgTable & Record<"id" | "userId" | "createdAt" | "updatedAt" | "version" | "deletedAt", PgColumn>;

function tableOf(resource: Resource): RecordTable {
  return recordTables[resource];
}
