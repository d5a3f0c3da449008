import { addDays, addMonths, type Day, type Month, monthOf } from "@/lib/domain/day";
import { monthlyIncome, type Payments } from "@/lib/domain/figures";

/** Somebody's own monthly income, in whole minor units of their base currency, without salary and net of refunds. */
export interface OwnMonths {
  /** The median month; of an even number of months the mean of the two in the middle, rounded. */
  readonly median: number;
  /** The number of months behind the median. */
  readonly months: number;
  readonly best: { readonly month: Month; readonly amount: number };
}

/** A whole year, so that no season counts twice. */
const MONTHS = 12;

/**
 * The days whose payments `ownMonths` counts: the twelve whole months before that of `asOf`, which may still grow.
 */
export function daysOfOwnMonths(asOf: Day): { from: Day; to: Day } {
  const thisMonth = `${monthOf(asOf)}-01`;
  return { from: addMonths(thisMonth, -MONTHS), to: addDays(thisMonth, -1) };
}

/**
 * The months from the first payment of those twelve on; a month without income counts as zero. Null where nothing was
 * paid in them.
 */
export function ownMonths(payments: Payments, asOf: Day): OwnMonths | null {
  const { from, to } = daysOfOwnMonths(asOf);
  const first = payments.income
    .filter(({ receivedOn, model }) => model !== "salary" && receivedOn >= from && receivedOn <= to)
    .reduce<Day | null>((least, { receivedOn }) => (least === null || receivedOn < least ? receivedOn : least), null);
  if (first === null) return null;
  const months = monthlyIncome(payments, to, MONTHS)
    .filter(({ month }) => month >= monthOf(first))
    .map(({ month, tied, untied }) => ({ month, amount: tied + untied }));
  const sorted = months.map(({ amount }) => amount).sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const best = months.reduce((most, one) => (one.amount > most.amount ? one : most));
  return { median: Math.round((low + high) / 2), months: months.length, best };
}
