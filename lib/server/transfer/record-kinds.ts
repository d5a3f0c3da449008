import type { z } from "zod/mini";
import type { Row } from "@/db/record-tables";
import type { FieldError } from "@/lib/contract/errors";
import { fieldErrors } from "@/lib/contract/field-errors";
import { exportedRecords } from "@/lib/contract/transfer";
import { eachResource, type Resource } from "@/lib/domain/resources";
import type { Owner } from "../owner";
import type { RecordType, Reference } from "../records/record-type";
import { recordTypes } from "../records/record-types";

/** A record of a file as it would be stored, and the records it names. */
export type Arrived<R extends Resource = Resource> = {
  row: Row<R>;
  references: readonly Reference[];
  /** The same record with other ids, its own and wherever it names another. */
  renamed: (idOf: IdOf) => Arrived<R>;
};

/** The id under which a record of a file is kept here. */
export type IdOf = (resource: Resource, id: string) => string;

/** The result of validating a value of a file: its errors, or the function that makes the owner's record of it. */
type Judgement<R extends Resource> =
  | { wrong: readonly FieldError[] }
  | {
      wrong: null;
      /** Checks the fields against one another, as a create does. Throws INPUT_INVALID. */
      arrive: (owner: Owner) => Arrived<R>;
    };

/** How each kind of record is judged: by the contract's fields first, then by its record type. */
export const recordKinds = eachResource<{ readonly [R in Resource]: (value: unknown) => Judgement<R> }>((resource) =>
  kind(recordTypes[resource], exportedRecords[resource]),
);

/** What every record of a file has. */
type Exported = Pick<Row<Resource>, "id" | "createdAt" | "updatedAt" | "version" | "deletedAt" | "createdFrom">;

function kind(recordType: RecordType<Resource, unknown, { id?: string }>, schema: z.ZodMiniType<Exported>) {
  return (given: unknown): Judgement<Resource> => {
    const { success, data, error } = schema.safeParse(given);
    if (!success) return { wrong: fieldErrors(error.issues, given) };
    return { wrong: null, arrive: (owner) => arrivedAs(owner, data) };
  };

  function arrivedAs(owner: Owner, value: Exported): Arrived {
    const { id, createdAt, updatedAt, deletedAt, createdFrom } = value;
    // Versions are counted by the server, from one; a file could name one that has no next.
    const kept = { id, userId: owner.id, createdAt, updatedAt, version: 1, deletedAt, createdFrom };
    const row = { ...recordType.complete(owner, value), ...recordType.fromFile?.(value), ...kept } as Row<Resource>;
    const references = recordType.references(value, null);
    const renamed = (idOf: IdOf) => arrivedAs(owner, withIds(recordType.resource, value, references, idOf));
    return { row, references, renamed };
  }
}

/** A value with other ids in the places that name a record, which are those whose records are asked for. */
function withIds<Value extends { id: string }>(
  resource: Resource,
  value: Value,
  references: readonly Reference[],
  idOf: IdOf,
): Value {
  const own = { ...value, id: idOf(resource, value.id) };
  return references.reduce((whole, { path, resource: named, id }) => put(whole, path.split("."), idOf(named, id)), own);
}

/** A copy with something else in the place that these keys lead to. */
function put<T>(value: T, [key, ...rest]: readonly string[], what: string): T {
  if (key === undefined) return what as T;
  const copy: T = Object.assign(Array.isArray(value) ? [] : {}, value);
  Reflect.set(Object(copy), key, put(Reflect.get(Object(value), key), rest, what));
  return copy;
}
