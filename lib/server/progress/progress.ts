import { evidenceOf } from "@/db/evidence";
import type { Row } from "@/db/record-tables";
import { readRows } from "@/db/records";
import { query } from "@/db/transaction";
import type { Day } from "@/lib/domain/day";
import { evaluate } from "@/lib/domain/evaluate";
import { type MonthlyIncome, monthlyIncome, type TimeToFirstClient, timeToFirstClient } from "@/lib/domain/figures";
import type { Locale, RuleId } from "@/lib/domain/kinds";
import type { Progress } from "@/lib/domain/progress";
import type { Resource } from "@/lib/domain/resources";
import { answered } from "../child-process/large-account";
import { type Owner, todayOf } from "../owner";
import { titleOf } from "../records/record-titles";

/** The owner's progress on a day, and the figures computed from the same records. */
export type ProgressSummary = {
  progress: Progress;
  firstClient: TimeToFirstClient | null;
  months: MonthlyIncome[];
  /**
   * Whether there is a path, and whether there is any record of work: a case, a deal, an offering or a payment,
   * whatever it proves.
   */
  begun: { path: boolean; record: boolean };
};

/** The stage reached on `asOf` (today by default) and every rule, computed from all of the owner's records. */
export async function readProgress(owner: Owner, { asOf = todayOf(owner) }: { asOf?: Day } = {}): Promise<Progress> {
  return (await readProgressSummary(owner, asOf)).progress;
}

/** The owner's progress summary on `asOf`, cached. */
export async function readProgressSummary(owner: Owner, asOf: Day): Promise<ProgressSummary> {
  // Every write raises the revision, so an answer cached for one revision stays true.
  const key = `${owner.id} ${owner.revision} ${owner.baseCurrency} ${asOf}`;
  const summary = workedOut.get(key) ?? answered({ name: "progress-summary", owner, asOf }, () => workOut(owner, asOf));
  workedOut.delete(key);
  workedOut.set(key, summary);
  if (workedOut.size > MAX_WORKED_OUT) workedOut.delete(workedOut.keys().next().value ?? "");
  // A failure is not cached, so that the next request tries again.
  summary.catch(() => workedOut.delete(key));
  return summary;
}

/** The most recently requested answers, a few kilobytes each. */
const workedOut = new Map<string, Promise<ProgressSummary>>();
const MAX_WORKED_OUT = 500;

/** Half a year shows a trend and fits a phone's width. */
const MONTHS_SHOWN = 6;

/** The same, computed anew and in this process. */
export async function workOut({ id: userId, baseCurrency }: Owner, asOf: Day): Promise<ProgressSummary> {
  const evidence = await query((db) => evidenceOf(db, { userId, baseCurrency }));
  const progress = evaluate(evidence, asOf);
  return {
    progress,
    firstClient: timeToFirstClient(evidence, progress),
    months: monthlyIncome(evidence, asOf, MONTHS_SHOWN),
    begun: {
      path: evidence.paths.length > 0,
      record: [evidence.cases, evidence.deals, evidence.offerings, evidence.income].some(({ length }) => length > 0),
    },
  };
}

/** A record behind a rule, as a reader sees it. */
type Shown = {
  id: string;
  resource: Resource;
  title: string;
  on: Day | null;
  amount: number | null;
  currency: string | null;
};

/** The records behind a rule by date, 50 at most; a title in two languages is given in the reader's. */
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

/** The kinds of record that can prove each rule. */
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
  paths: reader("paths", ({ startedOn }) => ({ on: startedOn })),
  cases: reader("cases", ({ deliveredOn, startedOn }) => ({ on: deliveredOn ?? startedOn })),
  deals: reader("deals", ({ closedOn }) => ({ on: closedOn })),
  offerings: reader("offerings", ({ launchedOn }) => ({ on: launchedOn })),
  income: reader("income", ({ receivedOn, amount, currency }) => ({ on: receivedOn, amount, currency })),
};

function reader<R extends Proving>(resource: R, show: (row: Row<R>) => Pick<Shown, "on"> & Partial<Shown>) {
  return async (owner: Owner, ids: string[], locale: Locale): Promise<Shown[]> => {
    const rows = await query((db) => readRows(db, resource, { userId: owner.id, ids }));
    return rows.map((row) => ({
      id: row.id,
      resource,
      title: titleOf(resource, row, locale),
      amount: null,
      currency: null,
      ...show(row),
    }));
  };
}
