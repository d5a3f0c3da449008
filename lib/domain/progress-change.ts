import type { Stage } from "./kinds";
import type { Progress, RuleProgress } from "./progress";
import { stages } from "./stages";

/** A rule with its current value. */
export type ChangedRule = Pick<RuleProgress, "id" | "value" | "target">;

/** The effect of a change of records on their owner's progress; every list is in table order. */
export interface ProgressChange {
  /** The new stage, where it differs from the one before. */
  readonly stage: { readonly now: Stage; readonly climbed: boolean } | null;
  /** Where the stage stayed: whether it now holds again or no longer does; null where that did not change. */
  readonly holds: boolean | null;
  readonly met: readonly ChangedRule[];
  readonly unmet: readonly ChangedRule[];
  /** Rules whose value rose without meeting the target, and rules unmet before and now whose value fell. */
  readonly raised: readonly ChangedRule[];
  readonly lowered: readonly ChangedRule[];
}

/**
 * The difference between two evaluations of the same person. A rule that was met before and still is has not changed.
 */
export function compareProgress(before: Progress, after: Progress): ProgressChange {
  const pairs = after.rules.flatMap((now) => {
    const then = before.rules.find(({ id }) => id === now.id);
    return then ? [{ then, now }] : [];
  });
  const rulesWhere = (moved: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(moved).map(({ now: { id, value, target } }) => ({ id, value, target }));
  return {
    stage:
      after.stage === before.stage
        ? null
        : { now: after.stage, climbed: stages.indexOf(after.stage) > stages.indexOf(before.stage) },
    holds: after.stage === before.stage && after.holding !== before.holding ? after.holding : null,
    met: rulesWhere(({ then, now }) => !then.met && now.met),
    unmet: rulesWhere(({ then, now }) => then.met && !now.met),
    raised: rulesWhere(({ then, now }) => !now.met && !then.met && now.value > then.value),
    lowered: rulesWhere(({ then, now }) => !now.met && !then.met && now.value < then.value),
  };
}

/** Whether nothing changed at all. */
export function isUnchanged({ stage, holds, met, unmet, raised, lowered }: ProgressChange): boolean {
  return stage === null && holds === null && [met, unmet, raised, lowered].every((rules) => rules.length === 0);
}
