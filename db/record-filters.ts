import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Resource, type Row, recordTables } from "./record-tables";
import { contains } from "./search";

const { paths, milestones, cases, clients, deals, touches, offerings, income, notes, reviews, claims } = recordTables;

/**
 * How each list can be narrowed: `equal` by these columns; `date`, the record's civil date, from and to; `texts` and
 * `values` (stored as JSON) are the columns a text search covers. A record without a date has that of its creation in
 * UTC.
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

/**
 * All possible conditions of a list of this resource, always in the same order. Their values are placeholders: the
 * filters' by their names, `createdAt` and `id` of the row to begin after, `from`, `to` and those of a search.
 */
export function conditionsOf(resource: Resource): SQL[] {
  const columns: Record<string, PgColumn> = getTableColumns(recordTables[resource]);
  const { equal, date, texts, values } = recordFilters[resource];
  const place = sql.placeholder;
  return [
    sql`(${columns.createdAt}, ${columns.id}) < (${place("createdAt")}, ${place("id")})`,
    sql`${date} >= ${place("from")}`,
    sql`${date} <= ${place("to")}`,
    contains(texts, values),
    ...equal.map((name) => sql`${columns[name]} = ${place(name)}`),
  ];
}

/** Which of the conditions are requested, in the order of `conditionsOf`. */
export function askedOf(resource: Resource, given: Readonly<Record<string, unknown>>): boolean[] {
  return ["after", "from", "to", "search", ...recordFilters[resource].equal].map((name) => given[name] !== undefined);
}

type Filters<R extends Resource> = {
  equal: readonly (keyof Row<R> & string)[];
  date: PgColumn | SQL;
  texts: readonly PgColumn[];
  values: readonly PgColumn[];
};

function dayOf(createdAt: PgColumn): SQL {
  return sql`substr(${createdAt}, 1, 10)`;
}
