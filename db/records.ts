import { and, desc, eq, getTableColumns, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgSelect, PgTable } from "drizzle-orm/pg-core";
import type { Resource } from "@/lib/domain/resources";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { activeConditions, conditionsOf } from "./record-filters";
import { recordSizeIn } from "./record-size";
import { type FilterOf, type Row, recordTables } from "./record-tables";
import { searchPatterns } from "./search";
import type { Query } from "./transaction";

/** The position in a list after which a page begins: the last row of the previous page. */
export type Place = { createdAt: string; id: string };

/** The parameters of a list. Every given filter must hold; the days `from` and `to` are included. */
export type ListParams<R extends Resource> = {
  userId: string;
  limit: number;
  after?: Place | null;
  filters?: { readonly [Filter in FilterOf<R>]?: string };
  from?: string;
  to?: string;
  search?: string;
};

/** At most `limit` of a user's records outside the trash, newest first. */
export function listRows<R extends Resource>(db: Database, resource: R, params: ListParams<R>): Query<Row<R>[]> {
  const { asked, values } = narrowed(resource, params);
  const list = () => newestFirst(db.select().from(tableOf(resource)).$dynamic(), resource, asked);
  return rowsOf(prepared(db, `list_${resource}_${nameOf(asked)}`, list, values));
}

/** The size of each of those records (`recordSize`), without reading them. */
export function listSizes<R extends Resource>(
  db: Database,
  resource: R,
  params: ListParams<R>,
): Query<{ bytes: number }[]> {
  const { asked, values } = narrowed(resource, params);
  const list = () =>
    newestFirst(
      db
        .select({ bytes: recordSizeIn(resource) })
        .from(tableOf(resource))
        .$dynamic(),
      resource,
      asked,
    );
  return prepared(db, `list_sizes_${resource}_${nameOf(asked)}`, list, values);
}

/** The conditions of a list, and the values for their placeholders. */
function narrowed<R extends Resource>(resource: R, params: ListParams<R>) {
  const { userId, limit, after, filters, from, to, search } = params;
  return {
    asked: activeConditions(resource, { ...filters, after: after ?? undefined, from, to, search }),
    values: { ...filters, ...after, from, to, ...(search && searchPatterns(search)), userId, limit },
  };
}

function nameOf(asked: readonly boolean[]): string {
  return asked.map(Number).join("");
}

function newestFirst<T extends PgSelect>(select: T, resource: Resource, asked: readonly boolean[]) {
  const table = tableOf(resource);
  const conditions = conditionsOf(resource).filter((_, at) => asked[at]);
  return select
    .where(and(mine(table), ...conditions))
    .orderBy(desc(table.createdAt), desc(table.id))
    .limit(sql.placeholder("limit"));
}

/** The user's record outside the trash with this id: one row or none. */
export function readRow<R extends Resource>(db: Database, resource: R, params: Address): Query<Row<R>[]> {
  const table = tableOf(resource);
  const read = () =>
    db
      .select()
      .from(table)
      .where(and(mine(table), eq(table.id, sql.placeholder("id"))));
  return rowsOf(prepared(db, `read_${resource}`, read, { userId: params.userId, id: params.id }));
}

/** The user's records outside the trash with these ids, in any order. */
export function readRows<R extends Resource>(
  db: Database,
  resource: R,
  params: { userId: string; ids: string[] },
): Query<Row<R>[]> {
  const table = tableOf(resource);
  return rowsOf(db.select().from(table).where(presentAmong(table, params)));
}

/** Which of these ids are records of the user outside the trash. */
export function knownIds(
  db: Database,
  resource: Resource,
  params: { userId: string; ids: string[] },
): Query<{ id: string }[]> {
  const table = tableOf(resource);
  return db
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(presentAmong(table, params));
}

/** The record with this id, whoever owns it, including the trash: an id is unique for ever. */
export function holderOf<R extends Resource>(db: Database, resource: R, params: { id: string }): Query<Row<R>[]> {
  const table = tableOf(resource);
  const find = () =>
    db
      .select()
      .from(table)
      .where(eq(table.id, sql.placeholder("id")))
      .limit(1);
  return rowsOf(prepared(db, `holder_${resource}`, find, params));
}

/**
 * Stores one record and returns it as it is stored. The statement is prepared, because this is the write that waits
 * for the disk.
 */
export function insertRow<R extends Resource>(db: Database, resource: R, row: Row<R>): Query<Row<R>[]> {
  const table = tableOf(resource);
  const columns = Object.entries<PgColumn>(getTableColumns(table));
  // Values are encoded here: the builder's own placeholders would pass null to encoders that accept none.
  const places = Object.fromEntries(columns.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  const insert = () => db.insert(table).values(places).returning();
  const given: Readonly<Record<string, unknown>> = row;
  const values = Object.fromEntries(
    columns.map(([name, column]) => {
      const value = given[name] ?? null;
      return [name, value === null ? null : column.mapToDriverValue(value)];
    }),
  );
  return rowsOf(prepared(db, `insert_${resource}`, insert, values));
}

/** Stores records, at least one, and returns them as they are stored. */
export function insertRows<R extends Resource>(db: Database, resource: R, rows: Row<R>[]): Query<Row<R>[]> {
  return rowsOf(db.insert(tableOf(resource)).values(rows).returning());
}

/** Changes the record if it still has this version, raises the version, and returns the record; else no row. */
export function updateRow<R extends Resource>(
  db: Database,
  resource: R,
  params: Address & { version: number; now: string; values: Change<R> },
): Query<Row<R>[]> {
  const table = tableOf(resource);
  const { version, now, values } = params;
  const query = db
    .update(table)
    .set({ ...values, updatedAt: now, version: version + 1 })
    .where(and(present(table, params), eq(table.version, version)))
    .returning();
  return rowsOf(query);
}

/** Moves the record to the trash and returns it; no row where it is not outside the trash. */
export function trashRow<R extends Resource>(
  db: Database,
  resource: R,
  params: Address & { now: string },
): Query<Row<R>[]> {
  const table = tableOf(resource);
  const query = db
    .update(table)
    .set({ deletedAt: params.now, updatedAt: params.now, version: sql`${table.version} + 1` })
    .where(present(table, params))
    .returning();
  return rowsOf(query);
}

/** How many records of a kind a user has, the trash included; counted by an index, without reading the rows. */
export function countRows(db: Database, resource: Resource, params: { userId: string }): Query<{ count: number }[]> {
  const table = tableOf(resource);
  return db
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(table)
    .where(eq(table.userId, params.userId));
}

/** Permanently deletes at most `limit` of a user's records of a kind, the trash included, and returns their ids. */
export function deleteRows(
  db: Database,
  resource: Resource,
  params: { userId: string; limit: number },
): Query<{ id: string }[]> {
  const table = tableOf(resource);
  const some = db
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(eq(table.userId, params.userId))
    .limit(params.limit);
  return db
    .delete(table)
    .where(and(eq(table.userId, params.userId), inArray(table.id, some)))
    .returning({ id: sql<string>`${table.id}` });
}

/** The fields of a record that a change may set; the columns that the database code maintains are not among them. */
export type Change<R extends Resource> = Partial<
  Omit<Row<R>, "id" | "userId" | "createdAt" | "updatedAt" | "version" | "deletedAt" | "createdFrom">
>;

type Address = { userId: string; id: string };

/** The columns common to every record's table; the functions above find the rest by the name of the resource. */
type RecordTable = PgTable & Record<"id" | "userId" | "createdAt" | "version" | "deletedAt", PgColumn>;

function tableOf(resource: Resource): RecordTable {
  return recordTables[resource];
}

/** Types the rows of a resource's own table, whose columns the common table type cannot express. */
function rowsOf<R extends Resource>(query: Query<unknown[]>): Query<Row<R>[]> {
  return query as Query<Row<R>[]>;
}

function present(table: RecordTable, { userId, id }: Address): SQL | undefined {
  return and(eq(table.userId, userId), eq(table.id, id), isNull(table.deletedAt));
}

function presentAmong(table: RecordTable, { userId, ids }: { userId: string; ids: string[] }): SQL | undefined {
  return and(eq(table.userId, userId), inArray(table.id, ids), isNull(table.deletedAt));
}

/** The condition for a user's rows outside the trash; the user is a placeholder. */
function mine(table: RecordTable): SQL | undefined {
  return and(eq(table.userId, sql.placeholder("userId")), isNull(table.deletedAt));
}
