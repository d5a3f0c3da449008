import { cases } from "./schema/cases";
import { clients, deals, touches } from "./schema/clients";
import { income, offerings } from "./schema/income";
import { claims, notes, reviews } from "./schema/journal";
import { milestones, paths } from "./schema/paths";

/** The tables of a user's records, by the name of their resource. */
export const recordTables = {
  paths,
  milestones,
  cases,
  clients,
  deals,
  touches,
  offerings,
  income,
  notes,
  reviews,
  claims,
};

/** The name of a kind of record. */
export type Resource = keyof typeof recordTables;

/** Every kind of record; kinds that others refer to come first. */
export const resourcesInOrder: readonly Resource[] = [
  "paths",
  "clients",
  "deals",
  "cases",
  "offerings",
  "milestones",
  "touches",
  "income",
  "notes",
  "reviews",
  "claims",
];

/** A stored record as queries return it. */
export type Row<R extends Resource> = (typeof recordTables)[R]["$inferSelect"];
