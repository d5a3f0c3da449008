import type { RuleProgress } from "@/lib/domain/progress";
import type { RuleUnit } from "@/lib/domain/rules";
import { rules } from "@/lib/domain/rules";
import type { Formats } from "@/lib/i18n/formats";

/** A rule's value and target in figures: “2 / 3”, “31.4% / 50%”. */
export function ruleValue(rule: Pick<RuleProgress, "id" | "value" | "target">, formats: Formats): string {
  const show = unitOf(rule.id) === "percent" ? formats.percent : (value: number) => formats.number(value);
  return `${show(rule.value)} / ${show(rule.target)}`;
}

function unitOf(id: RuleProgress["id"]): RuleUnit | undefined {
  return rules.find((rule) => rule.id === id)?.unit;
}
