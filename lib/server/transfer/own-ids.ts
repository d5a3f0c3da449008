import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import type { Resource } from "@/db/record-tables";
import { takenByOthers } from "@/db/transfer";
import type { Steps } from "../records/keeper";
import type { Reading } from "./read-export";
import type { Arrived, IdOf } from "./record-kinds";
import type { RecordsHere } from "./records-here";
import { Wrongs } from "./wrongs";

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
): Steps<OwnIds> {
  const renamed = new Map<Resource, Map<string, string>>();
  for (const [resource, arrived] of records) {
    renamed.set(resource, yield* renamedOf(tx, resource, { userId, arrived, here }));
  }
  const idOf: IdOf = (resource, id) => {
    const held = here.get(resource);
    const known = renamed.get(resource)?.get(id);
    if (known || held === undefined || held.size === 0 || held.has(id)) return known ?? id;
    // The record is not in this file; an earlier one may have brought it under another id.
    const derived = ownId(userId, id);
    return held.has(derived) ? derived : id;
  };
  const own = [...records].map(([resource, arrived]): [Resource, Arrived[]] => [
    resource,
    arrived.map((one) => (isRenamed(resource, one, idOf) ? one.renamed(idOf) : one)),
  ]);
  const newIds = [...renamed.values()].reduce((sum, { size }) => sum + size, 0);
  return { records: new Map(own), newIds };
}

type Arrival = { userId: string; arrived: readonly Arrived[]; here: RecordsHere };

/** By the ids in the file: those that cannot or did not stay what they are. An id of the account's own always stays. */
function* renamedOf(tx: Database, resource: Resource, { userId, arrived, here }: Arrival): Steps<Map<string, string>> {
  const held = here.get(resource) ?? new Map();
  const strangers = [...new Set(arrived.map(({ row }) => row.id))].filter((id) => !held.has(id));
  const taken = new Set(yield* takenByOthers(tx, resource, { userId, ids: strangers }));
  const renamed = new Map<string, string>();
  for (const id of held.size > 0 ? strangers : taken) {
    const derived = ownId(userId, id);
    if (taken.has(id) || held.has(derived)) renamed.set(id, derived);
  }
  const fresh = [...renamed.values()].filter((id) => !held.has(id));
  const lost = new Set(yield* takenByOthers(tx, resource, { userId, ids: fresh }));
  const wrongs = new Wrongs("ID_TAKEN");
  for (const [at, { row }] of lost.size === 0 ? [] : arrived.entries()) {
    if (lost.has(renamed.get(row.id) ?? "")) wrongs.add(`records.${resource}.${at}`, [{ path: "id", code: "taken" }]);
  }
  wrongs.refuse();
  return renamed;
}

function isRenamed(resource: Resource, { row, references }: Arrived, idOf: IdOf): boolean {
  return idOf(resource, row.id) !== row.id || references.some((one) => idOf(one.resource, one.id) !== one.id);
}

/**
 * The id an account gives to a record that is known by another one: its time, so that it sorts as before, and 74 bits that
 * follow from both. Its version is 8, which is for ids of one's own making (RFC 9562).
 */
function ownId(userId: string, id: string): string {
  const bits = createHash("sha256").update(`${userId}\n${id}`).digest("hex");
  const variant = "89ab"[Number.parseInt(bits.slice(0, 1), 16) % 4];
  return `${id.slice(0, 13)}-8${bits.slice(1, 4)}-${variant}${bits.slice(4, 7)}-${bits.slice(7, 19)}`;
}
