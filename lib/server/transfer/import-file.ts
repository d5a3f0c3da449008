import { closeSync, openSync } from "node:fs";
import type { z } from "zod/mini";
import { type Database, database } from "@/db/client";
import { anyIncome } from "@/db/income";
import { recordSize } from "@/db/record-size";
import { type Resource, resourcesInOrder } from "@/db/record-tables";
import { query, run, type Statements, transaction } from "@/db/transaction";
import { type Holding, holderOfHandle, holdings, putRows, takenByOthers } from "@/db/transfer";
import { type Added, updateUser, userById } from "@/db/users";
import type { importReport } from "@/lib/contract/transfer";
import { countWrite, quotaOf } from "../limits/quota";
import { Refusal } from "../refusal";
import { ImportErrors } from "./import-errors";
import { type Plan, planOf } from "./plan-import";
import { planProfile } from "./plan-profile";
import { type Reading, readExport } from "./read-export";

/** An import: a file on this machine, the account it goes into, and whether it is a dry run. */
export type ImportJob = { path: string; userId: string; dryRun: boolean };

/** The result of an import or of its dry run. */
export type ImportReport = z.output<typeof importReport>;

/**
 * Imports an export into an account, all or nothing, and blocks this process meanwhile. Throws what `readExport`
 * throws, INPUT_INVALID with what does not fit the account, ID_TAKEN for records that belong to somebody else here,
 * and QUOTA where the account has no room for all of it.
 */
export async function importFile({ path, userId, dryRun }: ImportJob): Promise<ImportReport> {
  const [user] = await query((db) => userById(db, { id: userId }));
  if (!user) throw new Refusal("NOT_FOUND");
  const reading = readFile(path, (file) => readExport(file, user));
  const now = new Date().toISOString();
  return transaction(database(), (tx) => take(tx, userId, reading, { dryRun, now }));
}

function readFile<T>(path: string, read: (file: number) => T): T {
  const file = openSync(path, "r");
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

type Here = ReadonlyMap<Resource, ReadonlyMap<string, Holding>>;

function* take(
  tx: Database,
  userId: string,
  { head, records }: Reading,
  { dryRun, now }: { dryRun: boolean; now: string },
): Statements<ImportReport> {
  const [account] = yield* run(userById(tx, { id: userId }));
  if (!account) throw new Refusal("NOT_FOUND");
  const here = yield* recordsHere(tx, userId);
  yield* refuseForeignIds(tx, userId, records, here);

  const importErrors = new ImportErrors();
  const plans = new Map(
    resourcesInOrder.map((resource): [Resource, Plan] => [
      resource,
      planOf(resource, records.get(resource) ?? [], here.get(resource) ?? new Map(), importErrors),
    ]),
  );
  checkReferences(records, here, importErrors);
  const { handle } = head.user;
  const holders = handle === null ? [] : yield* run(holderOfHandle(tx, { handle }));
  const circumstances = {
    hasIncome: (yield* run(anyIncome(tx, { userId }))).length > 0,
    bringsIncome: (plans.get("income")?.rows.length ?? 0) > 0,
    handleTaken: holders.some(({ id }) => id !== userId),
    now,
  };
  const profile = planProfile(head.user, account, circumstances, importErrors);
  importErrors.refuse();

  const added = addedBy(plans, here);
  const room = quotaOf(account);
  if (
    (added.records > 0 && account.storedRecords + added.records > room.records) ||
    (added.bytes > 0 && account.storedBytes + added.bytes > room.bytes)
  ) {
    throw new Refusal("QUOTA");
  }

  if (!dryRun) {
    for (const [resource, { rows, replaced }] of plans) yield* putRows(tx, resource, { userId, rows, replaced });
    if ([...plans.values()].some(({ rows }) => rows.length > 0)) yield* countWrite(tx, account, added);
    if (profile.fields.length > 0) {
      yield* run(updateUser(tx, { id: userId, now: profile.changedAt, values: profile.values }));
    }
  }
  const { id, email, name } = head.user;
  return {
    dryRun,
    from: { id, email, name },
    exportedAt: head.exportedAt,
    records: talliesOf(plans),
    profile: profile.fields,
    waiting: [...plans.values()].flatMap(({ waiting }) => waiting),
  };
}

function* recordsHere(tx: Database, userId: string): Statements<Here> {
  const here = new Map<Resource, Map<string, Holding>>();
  for (const resource of resourcesInOrder) {
    const held = yield* run(holdings(tx, resource, { userId }));
    here.set(resource, new Map(held.map((holding) => [holding.id, holding])));
  }
  return here;
}

/** Refuses ids that other accounts use: an id is unique on the whole server. */
function* refuseForeignIds(tx: Database, userId: string, records: Reading["records"], here: Here): Statements<void> {
  const importErrors = new ImportErrors("ID_TAKEN");
  for (const [resource, arrived] of records) {
    const ids = arrived.map(({ row }) => row.id).filter((id) => !here.get(resource)?.has(id));
    const taken = new Set(yield* takenByOthers(tx, resource, { userId, ids }));
    for (const [at, { row }] of taken.size === 0 ? [] : arrived.entries()) {
      if (taken.has(row.id)) importErrors.add(`records.${resource}.${at}`, [{ path: "id", code: "taken" }]);
    }
  }
  importErrors.refuse();
}

/** Every record that a record of the file refers to must be in the file or in the account, the trash included. */
function checkReferences(records: Reading["records"], here: Here, importErrors: ImportErrors): void {
  const brought = new Map([...records].map(([resource, list]) => [resource, new Set(list.map(({ row }) => row.id))]));
  for (const [resource, arrived] of records) {
    for (const [at, { references }] of arrived.entries()) {
      for (const { path, resource: target, id } of references) {
        if (brought.get(target)?.has(id) || here.get(target)?.has(id)) continue;
        importErrors.add(`records.${resource}.${at}`, [{ path, code: "not-found" }]);
      }
    }
  }
}

/** What the import adds to the quota: the new rows, and the growth of those that are replaced. */
function addedBy(plans: ReadonlyMap<Resource, Plan>, here: Here): Added {
  let records = 0;
  let bytes = 0;
  for (const [resource, { rows, tally, replaced }] of plans) {
    records += tally.added;
    for (const row of rows) bytes += recordSize(resource, row);
    for (const id of replaced) bytes -= here.get(resource)?.get(id)?.bytes ?? 0;
  }
  return { records, bytes };
}

function talliesOf(plans: ReadonlyMap<Resource, Plan>): ImportReport["records"] {
  const none = { added: 0, changed: 0, kept: 0, same: 0 };
  const of = (resource: Resource) => plans.get(resource)?.tally ?? none;
  return {
    paths: of("paths"),
    milestones: of("milestones"),
    cases: of("cases"),
    clients: of("clients"),
    deals: of("deals"),
    touches: of("touches"),
    offerings: of("offerings"),
    income: of("income"),
    notes: of("notes"),
    reviews: of("reviews"),
    claims: of("claims"),
  };
}
