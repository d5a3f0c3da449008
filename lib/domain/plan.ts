import { addDays, type Day, daysBetween } from "@/lib/domain/day";

/** The weeks a plan takes unless the user chooses: the three months that the source articles' plan is made for. */
export const defaultWeeks = 12;

/** The last day of a plan of whole `weeks` (1 or more) whose first day is `startedOn`. */
export function planEnd(startedOn: Day, weeks: number): Day {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`Not a number of weeks: ${weeks}`);
  return addDays(startedOn, weeks * 7 - 1);
}

/**
 * The steps of a template, in order, each with its due date: spread evenly over `weeks` (1 or more), never earlier than
 * the step before, the first after `startedOn`, the last on the last day. Throws RangeError for weeks that are no number of weeks.
 */
export function layPlan<TimelineStep>(
  steps: readonly TimelineStep[],
  startedOn: Day,
  weeks: number,
): { readonly step: TimelineStep; readonly dueOn: Day }[] {
  const dates = spread(steps.length, startedOn, planEnd(startedOn, weeks));
  return steps.map((step, index) => ({ step, dueOn: dates[index] ?? startedOn }));
}

/**
 * New due dates for the milestones still open, in the order given, over what remains of a plan that ends on `endOn`:
 * the first after `today`, the last on the end. Where `endOn` is not after `today`, the plan is prolonged by a week for
 * each open milestone, the pace of twelve steps in twelve weeks; the last due date is then its new end.
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

/** `count` days spread evenly after `start`, the last on `end`, which is after `start` where there is any. */
function spread(count: number, start: Day, end: Day): Day[] {
  const days = daysBetween(start, end);
  return Array.from({ length: count }, (_, index) => addDays(start, Math.ceil(((index + 1) * days) / count)));
}
