import { generateKeyBetween } from "fractional-indexing";
import { addDays, type Day, mondayOf } from "@/lib/domain/day";
import type { Milestone } from "./plan-queries";

/** Milestones in the order of their path. */
export function inOrder(milestones: readonly Milestone[]): Milestone[] {
  return [...milestones].sort((a, b) => compare(a.position, b.position) || compare(a.id, b.id));
}

/** Whether a milestone is unfinished. */
export function isOpen({ status }: Milestone): boolean {
  return status === "todo" || status === "doing";
}

/** Whether a milestone is overdue. */
export function isLate(milestone: Milestone, today: Day): boolean {
  return isOpen(milestone) && milestone.dueOn !== null && milestone.dueOn < today;
}

/**
 * The milestones due by Sunday or late, those due later, and the settled ones, each in order. Only milestones in
 * `settledBefore` are among the settled: one finished on this very page stays where it was, so that nothing jumps.
 */
export function planGroups(milestones: readonly Milestone[], today: Day, settledBefore: ReadonlySet<string>) {
  const sunday = addDays(mondayOf(today), 6);
  const ordered = inOrder(milestones);
  const isSettled = (one: Milestone) => !isOpen(one) && settledBefore.has(one.id);
  const isThisWeek = (one: Milestone) => one.dueOn !== null && one.dueOn <= sunday;
  return {
    thisWeek: ordered.filter((one) => !isSettled(one) && isThisWeek(one)),
    later: ordered.filter((one) => !isSettled(one) && !isThisWeek(one)),
    settled: ordered.filter(isSettled),
  };
}

/**
 * The position that moves a milestone just before (`-1`) or after (`1`) its neighbour in the visible group, or null
 * where there is none. `all` are the path's milestones in all groups.
 */
export function positionBeside(
  all: readonly Milestone[],
  group: readonly Milestone[],
  id: string,
  step: -1 | 1,
): string | null {
  const neighbour = group[group.findIndex((one) => one.id === id) + step];
  if (!neighbour || !group.some((one) => one.id === id)) return null;
  const positions = all.map(({ position }) => position).sort(compare);
  if (step === -1) {
    const before = positions.findLast((position) => position < neighbour.position);
    return generateKeyBetween(before ?? null, neighbour.position);
  }
  const after = positions.find((position) => position > neighbour.position);
  return generateKeyBetween(neighbour.position, after ?? null);
}

/** Compares by code units, as positions require; a language's own order would mix upper and lower case. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
