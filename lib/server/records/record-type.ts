import type { Database } from "@/db/client";
import type { Resource, Row } from "@/db/record-tables";
import type { Statements } from "@/db/transaction";
import type { Added } from "@/db/users";
import type { Owner } from "../owner";

/** A record's own fields as they are stored, without those that every record has. */
export type Own<R extends Resource> = Omit<Row<R>, Kept>;

type Kept = "id" | "userId" | "createdAt" | "updatedAt" | "version" | "deletedAt" | "createdFrom";

/** An id in an input that must be one of the owner's records; `path` is the field that holds it. */
export type Reference = { path: string; resource: Resource; id: string };

/** The behaviour particular to one kind of record; the behaviour all kinds share is in `crud.ts`. */
export type RecordType<R extends Resource, Create, Change> = {
  resource: R;
  /** The ids a create or a change names, except those already in `row`, the record before the change. */
  references(values: Partial<Create | Change>, row: Row<R> | null): Reference[];
  /** The complete record of a create, with defaults for missing fields. Throws INPUT_INVALID. */
  complete(owner: Owner, input: Create): Own<R>;
  /** The columns a change sets. Throws INPUT_INVALID or STALE_STAGE. */
  change(owner: Owner, row: Row<R>, input: Change): Partial<Own<R>>;
  /** Work in the same transaction before the row is written; returns derived columns. */
  before?(tx: Database, owner: Owner, row: Own<R> & { id: string }): Statements<Partial<Own<R>>>;
  /** Work in the same transaction after a create; returns what it added to the quota besides the record. */
  afterCreate?(tx: Database, owner: Owner, row: Row<R>): Statements<Added>;
  /** Columns whose value must be unique among an owner's records, and the field to name when the value is taken. */
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

/** The fields a change sets, without its id and version; fields that were left out are absent. */
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
