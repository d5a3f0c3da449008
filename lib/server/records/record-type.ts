import type { z } from "zod/mini";
import type { Database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import type { Statements } from "@/db/transaction";
import type { Added } from "@/db/users";
import type { Circumstances } from "@/lib/contract/record-defaults";
import type { recordSchemas } from "@/lib/contract/records";
import type { Locale } from "@/lib/domain/kinds";
import type { Resource } from "@/lib/domain/resources";
import { type Owner, todayOf } from "../owner";

/** A record's own fields as they are stored, without those that every record has. */
export type Own<R extends Resource> = Omit<Row<R>, Kept>;

type Kept = "id" | "userId" | "createdAt" | "updatedAt" | "version" | "deletedAt" | "createdFrom";

/** An id in an input that must be one of the owner's records; `path` is the field that holds it. */
export type Reference = { path: string; resource: Resource; id: string };

/** What is particular to one kind of record; what all have in common is in `crud.ts`. */
export type RecordType<
  R extends Resource,
  Shown = Row<R>,
  Create = z.output<(typeof recordSchemas)[R]["create"]>,
  Change = z.output<(typeof recordSchemas)[R]["patch"]>,
> = {
  resource: R;
  /** What a reader knows the record by, in their language where it has several; "" where its owner wrote nothing. */
  title(row: Row<R>, locale: Locale): string;
  /** The ids a create or a change names, but for those that stand in `row`, the record before the change, already. */
  references(values: Partial<Create | Change>, row: Row<R> | null): Reference[];
  /** The complete record of a create, with defaults for missing fields. Throws INPUT_INVALID. */
  complete(owner: Owner, input: Create): Own<R>;
  /** The columns a change sets. Throws INPUT_INVALID or STALE_STAGE. */
  change(owner: Owner, row: Row<R>, input: Change): Partial<Own<R>>;
  /** Work in the same transaction before the row is written; returns derived columns. */
  before?(tx: Database, owner: Owner, row: Own<R> & { id: string }): Statements<Partial<Own<R>>>;
  /** Work in the same transaction after a create; returns what it added to the quota besides the record. */
  afterCreate?(tx: Database, owner: Owner, row: Row<R>): Statements<Added>;
  /** Rows as the API shows them: all rows of an answer at once, so that a bounded number of queries reads what they need. */
  present(owner: Owner, rows: Row<R>[]): Shown[] | Promise<Shown[]>;
  /** The columns that a create works out by itself and an import takes from the file. */
  fromFile?(exported: Own<R>): Partial<Own<R>>;
  /** Columns only one record of an owner may have a value of, and the field to name when it is taken. */
  unique?: Readonly<Record<string, string>>;
};

/**
 * The references in fields that hold one id or none, by the resource each field refers to. An id that `row` already
 * holds is left out: a form sends it back unchanged, even when the record it names has moved to the trash since.
 */
export function referencesIn(
  values: Readonly<Record<string, unknown>>,
  row: Readonly<Record<string, unknown>> | null,
  fields: Readonly<Record<string, Resource>>,
): Reference[] {
  return Object.entries(fields).flatMap(([path, resource]) => {
    const id = values[path];
    return typeof id === "string" && id !== row?.[path] ? [{ path, resource, id }] : [];
  });
}

/** For `present`: rows are shown as they are stored. */
export function asStored<T>(_owner: Owner, rows: T[]): T[] {
  return rows;
}

/** What the defaults of an owner's new records depend on. */
export function circumstancesOf(owner: Owner): Circumstances {
  return { today: todayOf(owner), baseCurrency: owner.baseCurrency };
}

/** A change without its address: the fields to set, those left out not among them. */
export function fieldsOf<T extends { id: string; version?: number }>(change: T): Omit<T, "id" | "version"> {
  const { id: _id, version: _version, ...fields } = change;
  return fields;
}

/** The fields that every record has, as they are when it is created. */
export function newRowFields(owner: Pick<Owner, "id">, { id, createdFrom }: { id: string; createdFrom: string }) {
  const createdAt = now();
  return { id, userId: owner.id, createdAt, updatedAt: createdAt, version: 1, deletedAt: null, createdFrom };
}

/** The current instant in UTC, in the stored format. */
export function now(): string {
  return new Date().toISOString();
}
