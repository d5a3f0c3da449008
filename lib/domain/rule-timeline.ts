import type { Day } from "./day";
import { countUntil, type Dated, sortedByDay } from "./ledger";

/**
 * One rise of a rule: from `day` on the rule has `value`, proven by the records `from` ≤ index < `to` of `list`.
 *
 * A rule's progress is the highest value it has had on any day so far. Its timeline therefore only rises and does not
 * depend on the day in question: it is built once, in one sweep, and read for any day by a binary search. A value
 * that is only equalled later adds no step, so the earliest proof remains.
 */
export interface TimelineStep {
  readonly day: Day;
  readonly value: number;
  readonly list: readonly Dated[];
  readonly from: number;
  readonly to: number;
}

/** The timeline of a rule: both days and values increase strictly. */
export type RuleTimeline = readonly TimelineStep[];

/** The step in force at the end of `day`, or null before the first. */
export function stepAt(steps: RuleTimeline, day: Day): TimelineStep | null {
  return steps[countUntil(steps, day) - 1] ?? null;
}

/** The day on which the timeline first reaches `target`, or null where it never does. */
export function firstDayAt(steps: RuleTimeline, target: number): Day | null {
  return steps.find((step) => step.value >= target)?.day ?? null;
}

/**
 * The timeline of a rule that counts records: it rises by one for each, at the end of the day from which it counts.
 */
export function countingTimeline(records: readonly Dated[]): RuleTimeline {
  const list = sortedByDay(records);
  const steps: TimelineStep[] = [];
  for (const [from, to] of dayRanges(list)) {
    const day = list[from]?.day;
    if (day !== undefined) steps.push({ day, value: to, list, from: 0, to });
  }
  return steps;
}

/** The ranges of equal days in a list sorted by day, as [from, to). All records of a day take effect at its end. */
export function* dayRanges(list: readonly Dated[]): Generator<[from: number, to: number]> {
  let from = 0;
  for (let to = 1; to <= list.length; to++) {
    if (to < list.length && list[to]?.day === list[from]?.day) continue;
    yield [from, to];
    from = to;
  }
}

/** The ids that prove a step, ascending, at most `limit` of them. */
export function smallestIds(step: TimelineStep, limit: number): string[] {
  const ids: string[] = [];
  for (let index = step.from; index < step.to; index++) {
    const id = step.list[index]?.id;
    if (id === undefined) continue;
    const last = ids[limit - 1];
    if (last !== undefined && last <= id) continue;
    let place = ids.length;
    while (place > 0 && (ids[place - 1] ?? "") > id) place--;
    ids.splice(place, 0, id);
    if (ids.length > limit) ids.pop();
  }
  return ids;
}
