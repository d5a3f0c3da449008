import { cases } from "./schema/cases";
import { clients, deals, touches } from "./schema/clients";
import { income, offerings } from "./schema/income";
import { claims, notes, reviews } from "./schema/journal";
import { milestones, paths } from "./schema/paths";

/** The tables of the records a user keeps, by the name of their resource. */
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

/** Every kind of record, those first that others point at. */
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

/** A stored record as queries give it. */
export type Row<R extends Resource> = (typeof recordTables)[R]["$inferSelect"];
