import type { Day } from "@/lib/domain/day";
import type { Stage } from "@/lib/domain/kinds";
import type { NextStage, RuleProgress } from "@/lib/domain/progress";
import { stageAbove } from "@/lib/domain/rules";
import { stages } from "@/lib/domain/stages";

/** The stage that these rules reach, the day it was reached, and what comes next. `rules` are in table order. */
export function ladderPosition(rules: readonly RuleProgress[]): {
  stage: Stage;
  reachedOn: Day | null;
  next: NextStage | null;
} {
  const stage = stages.findLast((one) => ownDay(rules, one) !== null) ?? "foundation";
  return { stage, reachedOn: ownDay(rules, stage), next: nextStage(rules, stage) };
}

/**
 * The day each stage was reached, or null. A stage below a reached one was reached with it, or on its own day where
 * that is earlier. The foundation has no day.
 */
export function reachedDays(rules: readonly RuleProgress[]): Readonly<Record<Stage, Day | null>> {
  const days: Record<Stage, Day | null> = {
    foundation: null,
    "tool-user": null,
    "system-builder": null,
    "product-owner": null,
    "platform-maker": null,
  };
  let above: Day | null = null;
  for (const stage of stages.toReversed()) {
    if (stage === "foundation") continue;
    const own = ownDay(rules, stage);
    if (own !== null && (above === null || own < above)) above = own;
    days[stage] = above;
  }
  return days;
}

/**
 * The latest day on which a rule of the stage was met; null while one is unmet. The rules need not be met at the same
 * time.
 */
function ownDay(rules: readonly RuleProgress[], stage: Stage): Day | null {
  let latest: Day | null = null;
  for (const rule of rules) {
    if (rule.stage !== stage) continue;
    if (rule.metOn === null) return null;
    if (latest === null || rule.metOn > latest) latest = rule.metOn;
  }
  return latest;
}

function nextStage(rules: readonly RuleProgress[], current: Stage): NextStage | null {
  const stage = stageAbove(current);
  if (stage === null) return null;
  const own = rules.filter((rule) => rule.stage === stage);
  const fraction = own.reduce((sum, rule) => sum + rule.fraction, 0) / own.length;
  const nearest = own
    .filter((rule) => !rule.met)
    .reduce<RuleProgress | null>((best, rule) => (best === null || rule.fraction > best.fraction ? rule : best), null);
  return nearest && { stage, fraction, nearestRule: nearest.id };
}
