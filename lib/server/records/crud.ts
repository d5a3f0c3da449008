import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { type Database, database } from "@/db/client";
import { databaseProblem } from "@/db/errors";
import { recordSize } from "@/db/record-size";
import type { FilterOf, Row } from "@/db/record-tables";
import {
  type Change,
  holderOf,
  insertRow,
  knownIds,
  type ListParams,
  listRows,
  listSizes,
  type Place,
  readRow,
  trashRow,
  updateRow,
} from "@/db/records";
import { query, run, type Statements, transaction } from "@/db/transaction";
import type { Resource } from "@/lib/domain/resources";
import { answered } from "../child-process/large-account";
import { countWrite, noQuotaChange } from "../limits/quota";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { newRowFields, now, type RecordType, type Reference } from "./record-type";

/** List, create, read, change and trash for every kind of record. Every query is limited to the owner. */

/** The input of a list: a page, a range of the record's date, a text, and the record's own filters. */
export type ListInput<R extends Resource> = {
  limit: number;
  cursor?: string;
  from?: string;
  to?: string;
  q?: string;
} & {
  [Filter in FilterOf<R>]?: string;
};

/**
 * One page, newest first; it has fewer records than requested where those are long. Throws INPUT_INVALID for a cursor
 * that is not ours.
 */
export async function list<R extends Resource>(resource: R, owner: Owner, input: ListInput<R>) {
  const { limit, cursor, from, to, q, ...filters } = input;
  const params = { userId: owner.id, limit, after: placeOf(cursor), filters, from, to, search: q || undefined };
  const here = () => readPage(owner, resource, params);
  // A text search scans all records; every other list uses an index.
  const { items, hasMore } = params.search
    ? await answered({ name: "list", owner, resource, params }, here)
    : await here();
  const last = hasMore ? items.at(-1) : undefined;
  return { items, nextCursor: last ? cursorOf(last) : null };
}

/** The records of a page and whether more follow, in this process. */
export async function readPage<R extends Resource>(
  owner: Pick<Owner, "storedBytes">,
  resource: R,
  params: ListParams<R>,
): Promise<{ items: Row<R>[]; hasMore: boolean }> {
  // An owner who has fewer bytes in all than a page may hold cannot have a page that is too long.
  const most = owner.storedBytes <= MAX_PAGE_BYTES ? params.limit : await maxOfAPage(resource, params);
  const rows = await query((db) => listRows(db, resource, { ...params, limit: most + 1 }));
  return { items: rows.slice(0, most), hasMore: rows.length > most };
}

/**
 * Bytes of words. Two hundred records of the longest kind would be thirty times as much, and take a second to send.
 */
const MAX_PAGE_BYTES = 2_000_000;

/** How many of the requested records fit into one page, at least one. */
async function maxOfAPage<R extends Resource>(resource: R, params: ListParams<R>): Promise<number> {
  const sizes = await query((db) => listSizes(db, resource, params));
  let bytes = 0;
  const beyond = sizes.findIndex((size) => {
    bytes += size.bytes;
    return bytes > MAX_PAGE_BYTES;
  });
  return beyond === -1 ? params.limit : Math.max(1, beyond);
}

/** One record. Throws NOT_FOUND where it does not exist, is in the trash, or belongs to somebody else. */
export async function read<R extends Resource>(resource: R, owner: Owner, { id }: { id: string }): Promise<Row<R>> {
  const [row] = await query((db) => readRow(db, resource, addressOf(owner, id)));
  if (!row) throw new Refusal("NOT_FOUND");
  return row;
}

/**
 * Makes a record. The same create sent again returns the row it made, as `replayed`. Throws ID_TAKEN for an id of
 * another create, NOT_FOUND for a reference that is not the owner's, INPUT_INVALID, QUOTA.
 */
export async function create<R extends Resource, Create extends { id?: string }, Input>(
  recordType: RecordType<R, unknown, Create, Input>,
  owner: Owner,
  input: Create,
): Promise<{ row: Row<R>; replayed: boolean }> {
  const id = input.id ?? newId();
  const createdFrom = fingerprintOf(input);
  const own = recordType.complete(owner, input);
  const once = () =>
    transaction(database(), function* (tx) {
      const made = yield* madeBefore(tx, recordType.resource, owner, id, createdFrom);
      if (made) return { row: made, replayed: true };
      yield* assertReferencesExist(tx, owner, recordType.references(input, null));
      const derived = recordType.before ? yield* recordType.before(tx, owner, { ...own, id }) : {};
      const rowFields = newRowFields(owner, { id, createdFrom });
      const [row] = yield* run(insertRow(tx, recordType.resource, { ...own, ...derived, ...rowFields } as Row<R>));
      if (!row) throw new Refusal("INTERNAL");
      const more = recordType.afterCreate ? yield* recordType.afterCreate(tx, owner, row) : noQuotaChange;
      const bytes = recordSize(recordType.resource, row) + more.bytes;
      yield* countWrite(tx, owner, { records: 1 + more.records, bytes });
      return { row, replayed: false };
    });
  try {
    return await once();
  } catch (error) {
    const taken = takenField(recordType, error);
    if (taken) throw taken;
    // Two requests used the same id at once: by now the other one's row is there, and shows whose it is.
    if (databaseProblem(error)?.code === "DUPLICATE") return once();
    throw error;
  }
}

/**
 * Changes the given fields. Throws NOT_FOUND, STALE where the record is no longer at the version of the input, QUOTA
 * where it grows beyond the account's quota, and what the record type throws.
 */
export async function change<R extends Resource, Create, Input extends { id: string; version?: number }>(
  recordType: RecordType<R, unknown, Create, Input>,
  owner: Owner,
  input: Input,
): Promise<Row<R>> {
  try {
    return await transaction(database(), function* (tx) {
      const [row] = yield* run(readRow(tx, recordType.resource, addressOf(owner, input.id)));
      if (!row) throw new Refusal("NOT_FOUND");
      if (input.version !== undefined && input.version !== row.version) throw new Refusal("STALE");
      yield* assertReferencesExist(tx, owner, recordType.references(input, row));
      const changed = recordType.change(owner, row, input);
      const derived = recordType.before ? yield* recordType.before(tx, owner, { ...row, ...changed }) : {};
      const { id, version } = row;
      const values = { ...changed, ...derived } as Change<R>;
      const params = { userId: owner.id, id, version, now: now(), values };
      const [after] = yield* run(updateRow(tx, recordType.resource, params));
      if (!after) throw new Refusal("STALE");
      const bytes = recordSize(recordType.resource, after) - recordSize(recordType.resource, row);
      yield* countWrite(tx, owner, { records: 0, bytes });
      return after;
    });
  } catch (error) {
    throw takenField(recordType, error) ?? error;
  }
}

/** Moves a record to the trash: it stays stored, but no list or read finds it. Throws NOT_FOUND. */
export async function trash<R extends Resource>(
  resource: R,
  owner: Owner,
  { id }: { id: string },
): Promise<{ id: string; deletedAt: string }> {
  const deletedAt = now();
  return transaction(database(), function* (tx) {
    const [row] = yield* run(trashRow(tx, resource, { ...addressOf(owner, id), now: deletedAt }));
    if (!row) throw new Refusal("NOT_FOUND");
    yield* countWrite(tx, owner, noQuotaChange);
    return { id: row.id, deletedAt };
  });
}

/** The key of a record. A malformed id belongs to nobody, and PostgreSQL fails on some of them. Throws NOT_FOUND. */
function addressOf(owner: Owner, id: string): { userId: string; id: string } {
  const canonical = id.toLowerCase();
  if (!/^[0-9a-f-]{36}$/.test(canonical)) throw new Refusal("NOT_FOUND");
  return { userId: owner.id, id: canonical };
}

function* madeBefore<R extends Resource>(
  tx: Database,
  resource: R,
  owner: Owner,
  id: string,
  createdFrom: string,
): Statements<Row<R> | null> {
  const [holder] = yield* run(holderOf(tx, resource, { id }));
  if (!holder) return null;
  if (holder.userId === owner.id && holder.createdFrom === createdFrom && holder.deletedAt === null) return holder;
  throw new Refusal("ID_TAKEN");
}

/** Every record an input names must be the owner's and outside the trash; the error names all that are not. */
function* assertReferencesExist(tx: Database, owner: Owner, references: readonly Reference[]): Statements<void> {
  const missing: Reference[] = [];
  for (const [resource, named] of Map.groupBy(references, ({ resource }) => resource)) {
    const ids = [...new Set(named.map(({ id }) => id))];
    const known = yield* run(knownIds(tx, resource, { userId: owner.id, ids }));
    missing.push(...named.filter(({ id }) => !known.some((row) => row.id === id)));
  }
  if (missing.length === 0) return;
  throw new Refusal("NOT_FOUND", { fields: missing.map(({ path }) => ({ path, code: "not-found" as const })) });
}

function takenField<R extends Resource, C, D>(
  recordType: RecordType<R, unknown, C, D>,
  error: unknown,
): Refusal | null {
  const constraint = databaseProblem(error)?.code === "DUPLICATE" ? databaseProblem(error)?.constraint : null;
  const field = Object.entries(recordType.unique ?? {}).find(([column]) => constraint?.includes(column))?.[1];
  return field ? new Refusal("INPUT_INVALID", { fields: [{ path: field, code: "taken" }] }) : null;
}

/** Two creates have the same fingerprint exactly when they ask for the same: keys are sorted at every depth. */
function fingerprintOf(input: object): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(input)))
    .digest("base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}

function cursorOf(row: Place): string {
  return Buffer.from(JSON.stringify({ createdAt: row.createdAt, id: row.id })).toString("base64url");
}

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch (cause) {
    throw new Refusal("INPUT_INVALID", { fields: [{ path: "cursor", code: "wrong-type" }], cause });
  }
}

const cursorSchema = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });
