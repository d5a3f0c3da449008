import type { Day } from "@/lib/domain/day";
import type { ActionId, HoldingReason, RuleId, Stage } from "@/lib/domain/kinds";

/** A user's progress on a day, with its proof. */
export interface Progress {
  readonly asOf: Day;
  readonly stage: Stage;
  /** When `stage` was reached; null at the foundation, where everyone starts. */
  readonly reachedOn: Day | null;
  /** Whether the work that earned the stage still goes on; `holdingReason` says what is missing where it does not. */
  readonly holding: boolean;
  readonly holdingReason: HoldingReason | null;
  /** The stage above, null at the top. */
  readonly next: NextStage | null;
  /** All rules in table order. */
  readonly rules: RuleProgress[];
}

/** The stage above and its distance: `fraction` (0…1) is the mean over its rules. */
export interface NextStage {
  readonly stage: Stage;
  readonly fraction: number;
  /** The unmet rule with the largest fraction, the first in table order where several have it. */
  readonly nearestRule: RuleId;
}

/** One rule on a day: the highest value it has had on any day so far, and the records that proved it then. */
export interface RuleProgress {
  readonly id: RuleId;
  readonly stage: Stage;
  readonly value: number;
  readonly target: number;
  /** min(1, value ÷ target); 1 exactly when met. */
  readonly fraction: number;
  readonly met: boolean;
  /** The first day on which the value reached the target, null until then. */
  readonly metOn: Day | null;
  /** The ids of the first `evidenceLimit` proving records, ascending. */
  readonly evidence: string[];
  readonly evidenceCount: number;
  /** The smallest action that advances an unmet rule; null when met. */
  readonly action: Action | null;
}

/**
 * An action, and the record it starts from (its kind is in `actionRecords`), or null where it starts from nothing.
 */
export interface Action {
  readonly do: ActionId;
  readonly id: string | null;
}

/**
 * The maximum number of proving records that a rule names, so that an answer stays small; `evidenceCount` is exact.
 */
export const evidenceLimit = 50;

/** The kind of record to which an action's `id` refers; null where the id is always null. */
export const actionRecords = {
  "start-path": "path",
  "add-case": null,
  "measure-case": "case",
  "deliver-case": "case",
  "add-client-case": "deal",
  "record-income": "deal",
  "close-deal": "deal",
  "launch-offering": "offering",
  "grow-payers": "offering",
  "keep-earning": "offering",
  "shift-income": "offering",
} as const satisfies Record<ActionId, "path" | "case" | "deal" | "offering" | null>;
