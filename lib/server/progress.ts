import { database } from "@/db/client";
import { evidenceOf } from "@/db/evidence";
import type { Resource, Row } from "@/db/record-tables";
import { rowsByIds } from "@/db/records";
import { patiently } from "@/db/transaction";
import { directionById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { Day } from "@/lib/domain/day";
import { evaluate } from "@/lib/domain/evaluate";
import type { Locale, RuleId } from "@/lib/domain/kinds";
import type { Progress } from "@/lib/domain/progress";
import { type Owner, todayOf } from "./owner";

/** Where the owner stands on `asOf` (today if left out), worked out from all of their records. */
export async function readProgress(owner: Owner, { asOf = todayOf(owner) }: { asOf?: Day } = {}): Promise<Progress> {
  // Every write raises the revision, so what was worked out for one stays true as long as it is asked for.
  const key = `${owner.id} ${owner.revision} ${owner.baseCurrency} ${asOf}`;
  const known = workedOut.get(key);
  if (known) return known;
  const progress = evaluate(
    await patiently(() => evidenceOf(database(), { userId: owner.id, baseCurrency: owner.baseCurrency })),
    asOf,
  );
  if (workedOut.size >= MOST_WORKED_OUT) workedOut.delete(workedOut.keys().next().value ?? "");
  workedOut.set(key, progress);
  return progress;
}

/** The latest answers, a few kilobytes each; the oldest goes when there are too many. */
const workedOut = new Map<string, Progress>();
const MOST_WORKED_OUT = 500;

/** A record behind a rule, as a reader knows it. */
type Shown = {
  id: string;
  resource: Resource;
  title: string;
  on: Day | null;
  amount: number | null;
  currency: string | null;
};

/** The records behind a rule in the order of their dates, 50 at most; a title in two languages is given in the reader's. */
export async function readEvidence(
  owner: Owner,
  { rule, asOf }: { rule: RuleId; asOf?: Day },
  locale: Locale,
): Promise<{ items: Shown[] }> {
  const progress = await readProgress(owner, { asOf });
  const ids = [...(progress.rules.find(({ id }) => id === rule)?.evidence ?? [])];
  if (ids.length === 0) return { items: [] };
  const found = await Promise.all(recordsOfRule[rule].map((resource) => evidenceReaders[resource](owner, ids, locale)));
  return { items: found.flat().sort((a, b) => (a.on ?? "").localeCompare(b.on ?? "") || (a.id < b.id ? -1 : 1)) };
}

type Proving = "paths" | "cases" | "deals" | "offerings" | "income";

/** Which kinds of record can prove a rule. */
const recordsOfRule: Readonly<Record<RuleId, readonly Proving[]>> = {
  "path-picked": ["paths"],
  "own-use": ["cases"],
  "measured-cases": ["cases"],
  "built-for-others": ["cases"],
  "first-paid": ["income", "deals"],
  "product-live": ["offerings"],
  "paying-users": ["income"],
  "earning-streak": ["income"],
  "unhooked-share": ["income"],
  "platform-live": ["offerings"],
  "outside-earners": ["income"],
  "platform-streak": ["income"],
};

const evidenceReaders: { [R in Proving]: (owner: Owner, ids: string[], locale: Locale) => Promise<Shown[]> } = {
  paths: reader("paths", ({ title, catalogId, startedOn }, locale) => ({
    title: title ?? nameOf(catalogId, locale),
    on: startedOn,
  })),
  cases: reader("cases", ({ title, deliveredOn, startedOn }, locale) => ({
    title: typeof title === "string" ? title : (title[locale] ?? title.zh ?? title.en ?? ""),
    on: deliveredOn ?? startedOn,
  })),
  deals: reader("deals", ({ title, closedOn }) => ({ title, on: closedOn })),
  offerings: reader("offerings", ({ name, launchedOn }) => ({ title: name, on: launchedOn })),
  income: reader("income", ({ note, receivedOn, amount, currency }) => ({
    title: note,
    on: receivedOn,
    amount,
    currency,
  })),
};

function reader<R extends Proving>(
  resource: R,
  show: (row: Row<R>, locale: Locale) => Pick<Shown, "title" | "on"> & Partial<Shown>,
) {
  return async (owner: Owner, ids: string[], locale: Locale): Promise<Shown[]> => {
    const rows = await patiently(() => rowsByIds(database(), resource, { userId: owner.id, ids }));
    return rows.map((row) => ({ id: row.id, resource, amount: null, currency: null, ...show(row, locale) }));
  };
}

function nameOf(catalogId: string | null, locale: Locale): string {
  const direction = catalogId === null ? undefined : directionById(catalogId);
  return direction ? textIn(direction.name, locale) : "";
}
