import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import type { Statements } from "@/db/transaction";
import { takenByOthers } from "@/db/transfer";
import type { Resource } from "@/lib/domain/resources";
import { ImportErrors } from "./import-errors";
import type { Reading } from "./read-export";
import type { Arrived, IdOf } from "./record-kinds";
import type { RecordsHere } from "./records-here";

/** The records of a file under ids that this account can use, and how many of them are not the file's. */
export type OwnIds = { records: Reading["records"]; newIds: number };

/**
 * Gives new ids to the records whose ids belong to other accounts of this server, in every place that names them. The new
 * id follows from the account and the old one, so that the same file again finds what it brought before, also once the
 * other account is gone. Throws ID_TAKEN where a new id is somebody else's too, which nothing but intent can bring about.
 */
export function* underOwnIds(
  tx: Database,
  userId: string,
  records: Reading["records"],
  here: RecordsHere,
): Statements<OwnIds> {
  const copyHere = copiesIn(here, userId);
  const renamed = new Map<Resource, Map<string, string>>();
  for (const [resource, arrived] of records) {
    renamed.set(resource, yield* renamedOf(tx, resource, { userId, arrived, here, copyHere }));
  }
  const idOf: IdOf = (resource, id) => {
    const known = renamed.get(resource)?.get(id);
    if (known || here.get(resource)?.has(id)) return known ?? id;
    // The record is not in this file; an earlier one may have brought it under another id.
    return copyHere(resource, id) ?? id;
  };
  const own = [...records].map(([resource, arrived]): [Resource, Arrived[]] => [
    resource,
    arrived.map((one) => (isRenamed(resource, one, idOf) ? one.renamed(idOf) : one)),
  ]);
  const newIds = [...renamed.values()].reduce((sum, { size }) => sum + size, 0);
  return { records: new Map(own), newIds };
}

type CopyHere = (resource: Resource, id: string) => string | null;

/** Finds the id under which the account already has its copy of a record. */
function copiesIn(here: RecordsHere, userId: string): CopyHere {
  const copies = [...here].map(([resource, held]): [Resource, Set<string>] => [
    resource,
    new Set([...held.keys()].filter((id) => id[versionAt] === copyVersion).map(timeOf)),
  ]);
  const times = new Map(copies);
  return (resource, id) => {
    // Worked out only where it may be there: a file may name millions of records.
    if (!times.get(resource)?.has(timeOf(id))) return null;
    const copy = copyId(userId, id);
    return here.get(resource)?.has(copy) ? copy : null;
  };
}

type Arrival = { userId: string; arrived: readonly Arrived[]; here: RecordsHere; copyHere: CopyHere };

/** By the ids in the file: those that cannot or did not stay what they are. An id of the account's own always stays. */
function* renamedOf(
  tx: Database,
  resource: Resource,
  { userId, arrived, here, copyHere }: Arrival,
): Statements<Map<string, string>> {
  const strangers = [...new Set(arrived.map(({ row }) => row.id))].filter((id) => !here.get(resource)?.has(id));
  const taken = new Set(yield* takenByOthers(tx, resource, { userId, ids: strangers }));
  const renamed = new Map<string, string>();
  const fresh: string[] = [];
  for (const id of strangers) {
    const copy = copyHere(resource, id);
    const own = copy ?? (taken.has(id) ? copyId(userId, id) : null);
    if (own !== null) renamed.set(id, own);
    if (own !== null && copy === null) fresh.push(own);
  }
  const lost = new Set(yield* takenByOthers(tx, resource, { userId, ids: fresh }));
  const importErrors = new ImportErrors("ID_TAKEN");
  for (const [at, { row }] of lost.size === 0 ? [] : arrived.entries()) {
    if (lost.has(renamed.get(row.id) ?? ""))
      importErrors.add(`records.${resource}.${at}`, [{ path: "id", code: "taken" }]);
  }
  importErrors.refuse();
  return renamed;
}

function isRenamed(resource: Resource, { row, references }: Arrived, idOf: IdOf): boolean {
  return idOf(resource, row.id) !== row.id || references.some((one) => idOf(one.resource, one.id) !== one.id);
}

/** Ids of one's own making have this version (RFC 9562, 5.8). */
const copyVersion = "8";
const versionAt = 14;

/**
 * The id of an account's copy of a record: the record's time, so that it sorts as before, and 74 bits that follow from the
 * account and the record.
 */
function copyId(userId: string, id: string): string {
  const bits = createHash("sha256").update(`${userId}\n${id}`).digest("hex");
  const variant = "89ab"[Number.parseInt(bits.slice(0, 1), 16) % 4];
  return `${timeOf(id)}-${copyVersion}${bits.slice(1, 4)}-${variant}${bits.slice(4, 7)}-${bits.slice(7, 19)}`;
}

/** The beginning of an id, which of one that a client makes is its time in milliseconds. */
function timeOf(id: string): string {
  return id.slice(0, 13);
}
