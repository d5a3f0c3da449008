import { lastDayOfMonth, monthAt } from "./day";
import type { Entry } from "./ledger";
import { percentOf } from "./money";
import { dayRanges, type RuleTimeline, type TimelineStep } from "./rule-timeline";
import { advertisingPayers, windowMonths } from "./rules";

/**
 * The largest number of people who paid (or earned) in one month. It counts a month's entries above zero: one
 * client's entries count as the largest among them, and entries without a client count one by one. A month with
 * advertising income counts as at least `advertisingPayers`. The proof is that month's entries above zero. `list` is
 * sorted by day.
 */
export function payerTimeline(list: readonly Entry[]): RuleTimeline {
  const paid = list.filter((entry) => entry.positive);
  const steps: TimelineStep[] = [];
  const perClient = new Map<string, number>();
  let month = Number.NaN;
  let start = 0;
  let people = 0;
  let advertised = false;
  let best = 0;
  for (const [from, to] of dayRanges(paid)) {
    for (const entry of paid.slice(from, to)) {
      if (entry.month !== month) {
        month = entry.month;
        start = from;
        people = 0;
        advertised = false;
        perClient.clear();
      }
      const { clientId, payers } = entry.source;
      const counted = payers ?? 1;
      const before = clientId === null ? 0 : (perClient.get(clientId) ?? 0);
      people += Math.max(counted - before, 0);
      if (clientId !== null) perClient.set(clientId, Math.max(counted, before));
      advertised ||= entry.source.model === "advertising";
    }
    const value = advertised ? Math.max(people, advertisingPayers) : people;
    const day = paid[from]?.day;
    if (day !== undefined && value > best) {
      best = value;
      steps.push({ day, value, list: paid, from: start, to });
    }
  }
  return steps;
}

/**
 * The longest run of months whose sum is above zero, refunds included. A past month counts by its whole sum, the
 * current month by its sum so far, so that a later refund in it cannot take the run away. The proof is every entry of
 * the run so far. `list` is sorted by day.
 */
export function streakTimeline(list: readonly Entry[]): RuleTimeline {
  const steps: TimelineStep[] = [];
  let month = Number.NaN;
  let sum = 0;
  // The run of past months above zero right before the current month.
  let run = 0;
  let runStart = 0;
  let best = 0;
  for (const [from, to] of dayRanges(list)) {
    const first = list[from];
    if (!first) continue;
    if (first.month !== month) {
      run = sum > 0 && first.month === month + 1 ? run + 1 : 0;
      if (run === 0) runStart = from;
      month = first.month;
      sum = 0;
    }
    for (const entry of list.slice(from, to)) sum += entry.base;
    if (sum > 0 && run + 1 > best) {
      best = run + 1;
      steps.push({ day: first.day, value: best, list, from: runStart, to });
    }
  }
  return steps;
}

/**
 * The highest share of income not tied to hours over three past months, in per cent with one decimal. A window is
 * known on the last day of its last month and needs a sum above zero; empty months count as zero. The proof is all
 * its entries but salary. `list` is sorted by day.
 */
export function shareTimeline(list: readonly Entry[]): RuleTimeline {
  const earned = list.filter((entry) => !entry.salary);
  const steps: TimelineStep[] = [];
  let best = 0;
  let from = 0;
  let to = 0;
  for (const end of windowEnds(earned)) {
    while (to < earned.length && (earned[to]?.month ?? 0) <= end) to++;
    while (from < to && (earned[from]?.month ?? 0) <= end - windowMonths) from++;
    const value = unhookedShare(earned.slice(from, to)) ?? 0;
    if (value > best) {
      best = value;
      steps.push({ day: lastDayOfMonth(monthAt(end)), value, list: earned, from, to });
    }
  }
  return steps;
}

/**
 * The share of these entries that is not tied to hours, without salary: per cent, clamped to 0…100, rounded half up
 * to one decimal. Null where their sum is not above zero.
 */
export function unhookedShare(entries: readonly Entry[]): number | null {
  let all = 0;
  let untied = 0;
  for (const entry of entries) {
    if (entry.salary) continue;
    all += entry.base;
    if (!entry.tied) untied += entry.base;
  }
  return percentOf(untied, all);
}

/** The last months, ascending, of every window that holds an entry; the calendar ends with the year 9999. */
function windowEnds(list: readonly Entry[]): number[] {
  const ends = new Set<number>();
  let month = Number.NaN;
  for (const entry of list) {
    if (entry.month === month) continue;
    month = entry.month;
    for (let later = 0; later < windowMonths; later++) ends.add(month + later);
  }
  return [...ends].filter((end) => end < 10_000 * 12).sort((a, b) => a - b);
}
