import type { Resource, Row } from "@/db/record-tables";
import type { Owner } from "../owner";
import { presentCases } from "./case-strength";
import { caseRecordType } from "./cases";
import { claimRecordType, presentClaims } from "./claims";
import { presentClients } from "./client-contact";
import { clientRecordType } from "./clients";
import { change, create, type ListInput, list, read, trash } from "./crud";
import { dealRecordType } from "./deals";
import { incomeRecordType } from "./income";
import { milestoneRecordType } from "./milestones";
import { noteRecordType, presentNotes } from "./notes";
import { offeringRecordType } from "./offerings";
import { pathRecordType } from "./paths";
import type { RecordType } from "./record-type";
import { reviewRecordType } from "./reviews";
import { touchRecordType } from "./touches";

/** The use-cases of every kind of record, as the API's operations and the pages call them. */
export const records = {
  paths: operationsOf(pathRecordType, asStored<"paths">),
  milestones: operationsOf(milestoneRecordType, asStored<"milestones">),
  cases: operationsOf(caseRecordType, presentCases),
  clients: operationsOf(clientRecordType, presentClients),
  deals: operationsOf(dealRecordType, asStored<"deals">),
  touches: operationsOf(touchRecordType, asStored<"touches">),
  offerings: operationsOf(offeringRecordType, asStored<"offerings">),
  income: operationsOf(incomeRecordType, asStored<"income">),
  notes: operationsOf(noteRecordType, presentNotes),
  reviews: operationsOf(reviewRecordType, asStored<"reviews">),
  claims: operationsOf(claimRecordType, presentClaims),
};

/**
 * How stored rows are shown: all rows of an answer at once, so that their related data takes a bounded number of
 * queries.
 */
type Present<R extends Resource, Shown> = (owner: Owner, rows: Row<R>[]) => Shown[] | Promise<Shown[]>;

function operationsOf<
  R extends Resource,
  Create extends { id?: string },
  Change extends { id: string; version?: number },
  Shown,
>(recordType: RecordType<R, Create, Change>, present: Present<R, Shown>) {
  const { resource } = recordType;
  const one = async (owner: Owner, row: Row<R>): Promise<Shown> => {
    const [shown] = await present(owner, [row]);
    if (shown === undefined) throw new Error(`A stored row of ${resource} could not be shown`);
    return shown;
  };
  return {
    list: async (owner: Owner, input: ListInput<R>) => {
      const page = await list(resource, owner, input);
      return { ...page, items: await present(owner, page.items) };
    },
    create: async (owner: Owner, input: Create) => {
      const { row, replayed } = await create(recordType, owner, input);
      return { row: await one(owner, row), replayed };
    },
    read: async (owner: Owner, input: { id: string }) => one(owner, await read(resource, owner, input)),
    patch: async (owner: Owner, input: Change) => one(owner, await change(recordType, owner, input)),
    trash: (owner: Owner, input: { id: string }) => trash(resource, owner, input),
  };
}

function asStored<R extends Resource>(_owner: Owner, rows: Row<R>[]): Row<R>[] {
  return rows;
}
