import { closeSync, openSync } from "node:fs";
import { type Database, database } from "@/db/client";
import { anyIncome } from "@/db/income";
import { recordSize } from "@/db/record-size";
import { query, run, type Statements, transaction } from "@/db/transaction";
import { holderOfHandle, putRows } from "@/db/transfer";
import { type Added, updateUser, userById } from "@/db/users";
import type { ImportReport } from "@/lib/contract/transfer";
import { byResource, type Resource, resources } from "@/lib/domain/resources";
import { countWrite, quotaOf } from "../limits/quota";
import { Refusal } from "../refusal";
import { ImportErrors } from "./import-errors";
import { underOwnIds } from "./own-ids";
import { type Plan, planOf } from "./plan-import";
import { planProfile } from "./plan-profile";
import { type Reading, readExport } from "./read-export";
import { type RecordsHere, recordsHere } from "./records-here";
import { exportSteps } from "./versions/steps";

/** An import: a file on this machine, the account it goes into, and whether it is a dry run. */
export type ImportJob = { path: string; userId: string; dryRun: boolean };

/**
 * Takes an export into an account, all or nothing, and blocks this process while it does. Throws what `readExport`
 * throws, INPUT_INVALID with what does not fit the account, ID_TAKEN as `underOwnIds` does, and QUOTA where the account has
 * no room for all of it. `steps` lead from the first version of the export to the one that is stored.
 */
export async function importFile(
  { path, userId, dryRun }: ImportJob,
  steps: typeof exportSteps = exportSteps,
): Promise<ImportReport> {
  const [user] = await query((db) => userById(db, { id: userId }));
  if (!user) throw new Refusal("NOT_FOUND");
  const reading = readFile(path, (file) => readExport(file, user, steps));
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

function* take(
  tx: Database,
  userId: string,
  { head, records: given }: Reading,
  { dryRun, now }: { dryRun: boolean; now: string },
): Statements<ImportReport> {
  const [account] = yield* run(userById(tx, { id: userId }));
  if (!account) throw new Refusal("NOT_FOUND");
  const here = yield* recordsHere(tx, userId);
  const { records, newIds } = yield* underOwnIds(tx, userId, given, here);

  const importErrors = new ImportErrors();
  const plans = new Map(
    resources.map((resource): [Resource, Plan] => [
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
    handleHolder: holders[0]?.id ?? null,
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
    newIds,
  };
}

/** Every record that a record of the file names must be in the file or here; the trash is as good a place as any. */
function checkReferences(records: Reading["records"], here: RecordsHere, importErrors: ImportErrors): void {
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

/** What the account would hold more: the new rows, and what those that are replaced grow by. */
function addedBy(plans: ReadonlyMap<Resource, Plan>, here: RecordsHere): Added {
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
  return byResource((resource) => plans.get(resource)?.tally ?? { added: 0, changed: 0, kept: 0, same: 0 });
}
