import { type Day, daysBetween, type Month, monthAt, monthIndex, monthOf } from "@/lib/domain/day";
import type { Evidence, IncomeEvidence } from "@/lib/domain/evidence";
import { toBaseMinor } from "@/lib/domain/money";
import type { Progress } from "@/lib/domain/progress";
import { isTiedToHours } from "@/lib/domain/rules";

/** The time from the first path to the first pay, in days. */
export interface TimeToFirstClient {
  /** When the first path began. */
  readonly from: Day;
  /** When the rule `first-paid` was met; null while it is not. */
  readonly to: Day | null;
  /** Days from `from` to `to`, or up to now while unmet; 0 where the first pay is older than the path. */
  readonly days: number;
}

/**
 * The time to the first client: from the first path's start to the day `first-paid` was met, as of the day of
 * `progress`, which must come from the same evidence. Null where no path has begun by then.
 */
export function timeToFirstClient(evidence: Pick<Evidence, "paths">, progress: Progress): TimeToFirstClient | null {
  let from: Day | null = null;
  for (const { startedOn } of evidence.paths) {
    if (startedOn !== null && startedOn <= progress.asOf && (from === null || startedOn < from)) from = startedOn;
  }
  if (from === null) return null;
  const to = progress.rules.find((rule) => rule.id === "first-paid")?.metOn ?? null;
  return { from, to, days: Math.max(0, daysBetween(from, to ?? progress.asOf)) };
}

/** Payments reduced to the fields that sums need, and the currency they are summed in. */
export interface Payments {
  readonly baseCurrency: string;
  readonly income: readonly Pick<IncomeEvidence, "receivedOn" | "amount" | "currency" | "rate" | "model">[];
}

/** The income of a month in whole base minor units, net of refunds; salary belongs to neither part. */
export interface MonthlyIncome {
  readonly month: Month;
  /** Income for hours: projects and the like. */
  readonly tied: number;
  /** Income not tied to hours: subscriptions, sales, advertising. */
  readonly untied: number;
}

/**
 * The income of the `count` months that end with that of `asOf`, oldest first; payments after `asOf` are ignored.
 * There are fewer months where the calendar's first month is nearer.
 */
export function monthlyIncome(evidence: Payments, asOf: Day, count: number): MonthlyIncome[] {
  const first = Math.max(monthIndex(asOf) - count + 1, monthIndex("0001-01"));
  const months = Array.from({ length: monthIndex(asOf) - first + 1 }, (_, ahead) => monthAt(first + ahead));
  const sums = new Map(months.map((month) => [month, { month, tied: 0, untied: 0 }]));
  for (const { receivedOn, amount, currency, rate, model } of evidence.income) {
    const sum = receivedOn <= asOf ? sums.get(monthOf(receivedOn)) : undefined;
    if (!sum || model === "salary") continue;
    sum[isTiedToHours(model) ? "tied" : "untied"] += toBaseMinor(amount, currency, rate, evidence.baseCurrency);
  }
  return [...sums.values()];
}
