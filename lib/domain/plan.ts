import { addDays, type Day, daysBetween } from "@/lib/domain/day";

/** The default length of a plan in weeks: the three months of the plan in the source articles. */
export const defaultWeeks = 12;

/** The last day of a plan of whole `weeks` (1 or more) whose first day is `startedOn`. */
export function planEnd(startedOn: Day, weeks: number): Day {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`Not a number of weeks: ${weeks}`);
  return addDays(startedOn, weeks * 7 - 1);
}

/**
 * The steps of a template, in order, each with its due date. The dates are spread evenly over `weeks` (1 or more),
 * never before the previous step's, the first after `startedOn`, the last on the last day. Throws RangeError where
 * `weeks` is not a positive integer.
 */
export function layPlan<Step>(
  steps: readonly Step[],
  startedOn: Day,
  weeks: number,
): { readonly step: Step; readonly dueOn: Day }[] {
  const dates = spread(steps.length, startedOn, planEnd(startedOn, weeks));
  return steps.map((step, index) => ({ step, dueOn: dates[index] ?? startedOn }));
}

/**
 * New due dates for the open milestones, in the given order, over the rest of a plan that ends on `endOn`: the first
 * after `today`, the last on the end. Where `endOn` is not after `today`, the plan is extended by a week per open
 * milestone, the pace of twelve steps in twelve weeks; the last due date is then its new end.
 */
export function replan<Milestone>(
  open: readonly Milestone[],
  today: Day,
  endOn: Day,
): { readonly milestone: Milestone; readonly dueOn: Day }[] {
  const end = endOn > today ? endOn : addDays(today, open.length * 7);
  const dates = spread(open.length, today, end);
  return open.map((milestone, index) => ({ milestone, dueOn: dates[index] ?? end }));
}

/** `count` days spread evenly after `start`, the last on `end`, which must be after `start` unless `count` is 0. */
function spread(count: number, start: Day, end: Day): Day[] {
  const days = daysBetween(start, end);
  return Array.from({ length: count }, (_, index) => addDays(start, Math.ceil(((index + 1) * days) / count)));
}
