import type { Resource } from "@/lib/domain/resources";
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
} satisfies Record<Resource, unknown>;

/** A stored record as queries give it. */
export type Row<R extends Resource> = (typeof recordTables)[R]["$inferSelect"];
