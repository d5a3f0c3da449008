import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Resource } from "@/lib/domain/resources";
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
} satisfies Record<Resource, unknown>;

/** A stored record as queries return it. */
export type Row<R extends Resource> = (typeof recordTables)[R]["$inferSelect"];

/**
 * How each list can be narrowed: `equal` by these columns; `date`, the record's civil date, from and to; `texts` and
 * `values` (kept as JSON) are what a text is looked for in. A record without a date has that of its creation in UTC.
 */
export const recordFilters = {
  paths: { equal: ["status", "kind"], date: paths.startedOn, texts: [paths.title, paths.niche], values: [] },
  milestones: {
    equal: ["pathId", "status", "stage"],
    date: milestones.dueOn,
    texts: [milestones.title, milestones.detail, milestones.note],
    values: [],
  },
  cases: {
    equal: ["pathId", "clientId", "dealId", "status", "kind"],
    date: sql`coalesce(${cases.deliveredOn}, ${cases.startedOn})`,
    texts: [cases.niche],
    values: [cases.title, cases.problem, cases.approach, cases.tools, cases.quote],
  },
  clients: {
    equal: [],
    date: dayOf(clients.createdAt),
    texts: [clients.name, clients.organisation, clients.contact, clients.note],
    values: [],
  },
  deals: {
    equal: ["clientId", "stage", "kind"],
    date: sql`coalesce(${deals.closedOn}, ${deals.expectedOn}, ${dayOf(deals.createdAt)})`,
    texts: [deals.title, deals.nextAction],
    values: [],
  },
  touches: { equal: ["clientId", "dealId", "kind"], date: touches.on, texts: [touches.text], values: [] },
  offerings: { equal: ["kind"], date: offerings.launchedOn, texts: [offerings.name, offerings.url], values: [] },
  income: {
    equal: ["offeringId", "dealId", "clientId", "caseId", "model"],
    date: income.receivedOn,
    texts: [income.note],
    values: [],
  },
  notes: { equal: ["aboutKind", "aboutId"], date: notes.on, texts: [notes.text], values: [] },
  reviews: {
    equal: [],
    date: reviews.weekOf,
    texts: [reviews.wins, reviews.blockers, reviews.learned],
    values: [reviews.nextThree],
  },
  claims: { equal: [], date: dayOf(claims.createdAt), texts: [claims.text, claims.sourceUrl], values: [] },
} as const satisfies { [R in Resource]: Filters<R> };

/** The columns a list of this resource can be narrowed by. */
export type FilterOf<R extends Resource> = (typeof recordFilters)[R]["equal"][number];

type Filters<R extends Resource> = {
  equal: readonly (keyof Row<R> & string)[];
  date: PgColumn | SQL;
  texts: readonly PgColumn[];
  values: readonly PgColumn[];
};

function dayOf(createdAt: PgColumn): SQL {
  return sql`substr(${createdAt}, 1, 10)`;
}
