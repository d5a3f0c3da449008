import type { IncomeModel, OfferingKind, RuleId, Stage } from "@/lib/domain/kinds";
import { stages } from "@/lib/domain/stages";

/** One measurable condition of a stage: its value, as `evaluate` finds it, must reach `target`. */
export interface Rule {
  readonly id: RuleId;
  readonly stage: Stage;
  readonly target: number;
  readonly unit: RuleUnit;
  /** Whether the source articles ask for it ("seed"), or it is our own judgement. */
  readonly basis: "seed" | "ours";
  /** Whether at least the threshold is our own, where the condition comes from the articles. */
  readonly thresholdBasis: "seed" | "ours";
}

/** The unit of a rule's value: `percent` has one decimal, everything else is an integer. */
export type RuleUnit = "paths" | "cases" | "payments" | "offerings" | "people" | "months" | "percent";

/** The twelve rules in table order, which also breaks ties for the nearest one. */
export const rules: readonly Rule[] = [
  rule("tool-user", "path-picked", 1, "paths", "seed"),
  rule("tool-user", "own-use", 1, "cases", "seed"),
  rule("system-builder", "measured-cases", 3, "cases", "seed"),
  rule("system-builder", "built-for-others", 1, "cases", "seed"),
  rule("system-builder", "first-paid", 1, "payments", "seed"),
  rule("product-owner", "product-live", 1, "offerings", "seed"),
  rule("product-owner", "paying-users", 3, "people", "ours"),
  rule("product-owner", "earning-streak", 3, "months", "ours"),
  rule("product-owner", "unhooked-share", 50, "percent", "seed", "ours"),
  rule("platform-maker", "platform-live", 1, "offerings", "seed"),
  rule("platform-maker", "outside-earners", 3, "people", "ours"),
  rule("platform-maker", "platform-streak", 3, "months", "ours"),
];

/** The rules of one stage in table order; none for the foundation. */
export function rulesOf(stage: Stage): readonly Rule[] {
  return rules.filter((one) => one.stage === stage);
}

/** The stage above, or null at the top of the ladder. */
export function stageAbove(stage: Stage): Stage | null {
  return stages[stages.indexOf(stage) + 1] ?? null;
}

/** Whether an offering of this kind can earn without the user's hours, so that its income is product income. */
export function isProductKind(kind: OfferingKind): boolean {
  return kind !== "service";
}

/** Whether income in this model is paid for hours; a missing model counts as `other`, which is. */
export function isTiedToHours(model: IncomeModel | null): boolean {
  return model === null || model === "project" || model === "salary" || model === "other";
}

/**
 * The share of income not tied to hours, in per cent, that a product owner must maintain: the target of
 * `unhooked-share`.
 */
export const unhookedTarget = 50;

/**
 * A month with advertising income counts as this many payers, because readers pay through the network, unseen and
 * many.
 */
export const advertisingPayers = 3;

/** Months in a window of `unhooked-share` and of holding: one quarter, so that a single good month is not enough. */
export const windowMonths = 3;

function rule(
  stage: Stage,
  id: RuleId,
  target: number,
  unit: RuleUnit,
  basis: Rule["basis"],
  thresholdBasis = basis,
): Rule {
  return { id, stage, target, unit, basis, thresholdBasis };
}
