import type { Database } from "@/db/client";
import { milestonesOfTemplates } from "@/db/milestones";
import { pathsOfCatalog } from "@/db/paths";
import type { Row } from "@/db/record-tables";
import { listRows, readRows } from "@/db/records";
import { type Query, query } from "@/db/transaction";
import { type Searched, searchedResources } from "@/lib/contract/search";
import type { Day } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { answered } from "../child-process/large-account";
import type { Owner } from "../owner";
import { stepsNamed, templatesNamed } from "../records/path-names";
import { titleOf } from "../records/record-titles";
import { excerpt, holds } from "./found-text";

/** Enough to recognise the record one means; a reader who sees five of a kind types another letter. */
const MAX_OF_A_KIND = 5;

/** As much as a list under a field can show without becoming a page. */
const MAX_IN_ALL = 20;

/** A record that was found, as a reader knows it. */
type Found = { resource: Searched; id: string; title: string; detail: string; on: Day | null };

/** The owner's records that contain `q`, newest first within a kind; where there are many, some of every kind. */
export function search(owner: Owner, { q }: { q: string }, locale: Locale): Promise<{ items: Found[] }> {
  return answered({ name: "search", owner, q, locale }, () => findRecords(owner, { q }, locale));
}

/** The same, computed in this process, however many records there are. */
export async function findRecords(owner: Owner, { q }: { q: string }, locale: Locale): Promise<{ items: Found[] }> {
  const kinds = await Promise.all(searchedResources.map((resource) => finders[resource]({ owner, q, locale })));
  return { items: shared(kinds, MAX_IN_ALL) };
}

/** Who searches for what, and in which language they read. */
type Search = { owner: Owner; q: string; locale: Locale };

const finders: { readonly [R in Searched]: (search: Search) => Promise<Found[]> } = {
  clients: async (search) => {
    const rows = await rowsWith("clients", search);
    return rows.map((row) =>
      found("clients", row, search, { detail: firstWith(search.q, [row.organisation, row.contact, row.note]) }),
    );
  },
  deals: async (search) => {
    const rows = await rowsWith("deals", search);
    const names = await clientNames(search.owner, rows);
    return rows.map((row) => found("deals", row, search, { detail: names.get(row.clientId), on: row.nextOn }));
  },
  cases: async (search) => {
    const rows = await rowsWith("cases", search);
    return rows.map((row) =>
      found("cases", row, search, {
        detail: firstWith(search.q, [row.niche, ...[row.problem, row.approach, row.quote].flatMap(wordsOf)]),
        on: row.deliveredOn ?? row.startedOn,
      }),
    );
  },
  milestones: async (search) => {
    const { owner, q } = search;
    const [written, named] = await Promise.all([
      rowsWith("milestones", search),
      namedBy(stepsNamed(q), (db, templateIds) =>
        milestonesOfTemplates(db, { userId: owner.id, templateIds, limit: MAX_OF_A_KIND }),
      ),
    ]);
    return newest([...named, ...written]).map((row) =>
      found("milestones", row, search, { detail: firstWith(q, [row.detail ?? "", row.note]), on: row.dueOn }),
    );
  },
  offerings: async (search) => {
    const rows = await rowsWith("offerings", search);
    return rows.map((row) => found("offerings", row, search, { detail: row.url, on: row.launchedOn }));
  },
  income: async (search) => {
    const { money } = formats(search.locale);
    const rows = await rowsWith("income", search);
    return rows.map((row) =>
      found("income", row, search, { detail: money(row.amount, row.currency), on: row.receivedOn }),
    );
  },
  paths: async (search) => {
    const { owner, q } = search;
    const [written, named] = await Promise.all([
      rowsWith("paths", search),
      namedBy(templatesNamed(q), (db, catalogIds) =>
        pathsOfCatalog(db, { userId: owner.id, catalogIds, limit: MAX_OF_A_KIND }),
      ),
    ]);
    return newest([...named, ...written]).map((row) =>
      found("paths", row, search, { detail: excerpt(row.niche, q), on: row.startedOn }),
    );
  },
  notes: async (search) => {
    const rows = await rowsWith("notes", search);
    return rows.map((row) => found("notes", row, search, { on: row.on }));
  },
  touches: async (search) => {
    const rows = await rowsWith("touches", search);
    const names = await clientNames(search.owner, rows);
    return rows.map((row) => found("touches", row, search, { detail: names.get(row.clientId), on: row.on }));
  },
  claims: async (search) => {
    const { money } = formats(search.locale);
    const rows = await rowsWith("claims", search);
    return rows.map((row) =>
      found("claims", row, search, {
        detail: row.claimedMonthly === null || row.currency === null ? null : money(row.claimedMonthly, row.currency),
      }),
    );
  },
};

function found<R extends Searched>(
  resource: R,
  row: Row<R>,
  { q, locale }: Search,
  { detail, on }: { detail?: string | null | undefined; on?: Day | null },
): Found {
  return {
    resource,
    id: row.id,
    title: excerpt(titleOf(resource, row, locale), q),
    detail: detail ?? "",
    on: on ?? null,
  };
}

function rowsWith<R extends Searched>(resource: R, { owner, q }: Search): Promise<Row<R>[]> {
  return query((db) => listRows(db, resource, { userId: owner.id, search: q, limit: MAX_OF_A_KIND }));
}

/** Finds records without a title of their own by the ids of the catalog entries that name them. */
async function namedBy<T>(ids: string[], ask: (db: Database, ids: string[]) => Query<T[]>): Promise<T[]> {
  return ids.length === 0 ? [] : query((db) => ask(db, ids));
}

function newest<T extends { id: string; createdAt: string }>(rows: T[]): T[] {
  const unlike = [...new Map(rows.map((row) => [row.id, row])).values()];
  const key = ({ createdAt, id }: T) => `${createdAt} ${id}`;
  return unlike.sort((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, MAX_OF_A_KIND);
}

async function clientNames(owner: Owner, rows: { clientId: string }[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const ids = [...new Set(rows.map(({ clientId }) => clientId))];
  const clients = await query((db) => readRows(db, "clients", { userId: owner.id, ids }));
  return new Map(clients.map(({ id, name }) => [id, name]));
}

/** The first of a record's secondary texts that contains the words, else the first that is not empty. */
function firstWith(q: string, texts: string[]): string {
  return excerpt(texts.find((text) => holds(text, q)) ?? texts.find(Boolean) ?? "", q);
}

function wordsOf(text: Row<"cases">["problem"]): string[] {
  return typeof text === "string" ? [text] : [text.zh ?? "", text.en ?? ""];
}

/**
 * At most `most` in all: the first of every kind, then the second of every kind, and so on; the result is grouped by
 * kind.
 */
function shared<T>(kinds: T[][], most: number): T[] {
  const taken = kinds.map(() => 0);
  let left = most;
  for (let round = 0; round < MAX_OF_A_KIND && left > 0; round += 1) {
    for (const [at, kind] of kinds.entries()) {
      if (left === 0 || kind.length <= round) continue;
      taken[at] = round + 1;
      left -= 1;
    }
  }
  return kinds.flatMap((kind, at) => kind.slice(0, taken[at]));
}
