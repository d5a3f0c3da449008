import type { Resource, Row } from "@/db/record-tables";
import type { Owner } from "../owner";
import { presentCases } from "./case-strength";
import { caseKeeper } from "./cases";
import { claimKeeper, presentClaims } from "./claims";
import { presentClients } from "./client-contact";
import { clientKeeper } from "./clients";
import { dealKeeper } from "./deals";
import { incomeKeeper } from "./income";
import { change, create, type ListInput, list, read, trash } from "./keep";
import type { Keeper } from "./keeper";
import { milestoneKeeper } from "./milestones";
import { noteKeeper, presentNotes } from "./notes";
import { offeringKeeper } from "./offerings";
import { pathKeeper } from "./paths";
import { reviewKeeper } from "./reviews";
import { touchKeeper } from "./touches";

/** The use-cases of every kind of record: what the API's operations and the pages call. */
export const records = {
  paths: operationsOf(pathKeeper, asStored<"paths">),
  milestones: operationsOf(milestoneKeeper, asStored<"milestones">),
  cases: operationsOf(caseKeeper, presentCases),
  clients: operationsOf(clientKeeper, presentClients),
  deals: operationsOf(dealKeeper, asStored<"deals">),
  touches: operationsOf(touchKeeper, asStored<"touches">),
  offerings: operationsOf(offeringKeeper, asStored<"offerings">),
  income: operationsOf(incomeKeeper, asStored<"income">),
  notes: operationsOf(noteKeeper, presentNotes),
  reviews: operationsOf(reviewKeeper, asStored<"reviews">),
  claims: operationsOf(claimKeeper, presentClaims),
};

/** How stored rows are shown: all rows of an answer at once, so that what they need is read in a bounded number of queries. */
type Present<R extends Resource, Shown> = (owner: Owner, rows: Row<R>[]) => Shown[] | Promise<Shown[]>;

function operationsOf<
  R extends Resource,
  Create extends { id?: string },
  Change extends { id: string; version?: number },
  Shown,
>(keeper: Keeper<R, Create, Change>, present: Present<R, Shown>) {
  const { resource } = keeper;
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
      const { row, replayed } = await create(keeper, owner, input);
      return { row: await one(owner, row), replayed };
    },
    read: async (owner: Owner, input: { id: string }) => one(owner, await read(resource, owner, input)),
    patch: async (owner: Owner, input: Change) => one(owner, await change(keeper, owner, input)),
    trash: (owner: Owner, input: { id: string }) => trash(resource, owner, input),
  };
}

function asStored<R extends Resource>(_owner: Owner, rows: Row<R>[]): Row<R>[] {
  return rows;
}
