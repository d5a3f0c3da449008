import { actionFor } from "@/lib/domain/action";
import { type Day, isDay } from "@/lib/domain/day";
import type { Evidence } from "@/lib/domain/evidence";
import { lapse } from "@/lib/domain/holding";
import { ladderPosition } from "@/lib/domain/ladder";
import { type Entry, ledgerOf } from "@/lib/domain/ledger";
import { evidenceLimit, type Progress, type RuleProgress } from "@/lib/domain/progress";
import { type Rule, rules } from "@/lib/domain/rules";
import { firstDayAt, type RuleTimeline, smallestIds, stepAt } from "./rule-timeline";
import { ruleTimelines } from "./rule-timelines";

/**
 * The user's progress at the end of `asOf`, which may lie in the future: only records dated on or before it count.
 * Throws RangeError where `asOf` is not a day, or money cannot be converted (`toBaseMinor`).
 */
export function evaluate(evidence: Evidence, asOf: Day): Progress {
  const [progress] = evaluateMany(evidence, [asOf]);
  if (!progress) throw new RangeError("Nothing was evaluated");
  return progress;
}

/**
 * `evaluate` for each of `days`, in their order, at the cost of one sweep over the records and one search per day.
 */
export function evaluateMany(evidence: Evidence, days: readonly Day[]): Progress[] {
  const ledger = ledgerOf(evidence);
  const steps = ruleTimelines(evidence, ledger);
  return days.map((asOf) => {
    if (!isDay(asOf)) throw new RangeError(`Not a day: ${asOf}`);
    const judged = rules.map((rule) => judge(rule, steps[rule.id], evidence, ledger, asOf));
    const { stage, reachedOn, next } = ladderPosition(judged);
    const holdingReason = lapse(stage, ledger, asOf);
    return { asOf, stage, reachedOn, holding: holdingReason === null, holdingReason, next, rules: judged };
  });
}

function judge(rule: Rule, steps: RuleTimeline, evidence: Evidence, ledger: readonly Entry[], asOf: Day): RuleProgress {
  const step = stepAt(steps, asOf);
  const value = step?.value ?? 0;
  const met = value >= rule.target;
  return {
    id: rule.id,
    stage: rule.stage,
    value,
    target: rule.target,
    fraction: Math.min(1, value / rule.target),
    met,
    metOn: met ? firstDayAt(steps, rule.target) : null,
    evidence: step ? smallestIds(step, evidenceLimit) : [],
    evidenceCount: step ? step.to - step.from : 0,
    action: met ? null : actionFor(rule.id, evidence, ledger, asOf),
  };
}
