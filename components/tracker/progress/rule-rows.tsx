"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FractionMark } from "@/components/ui/fraction-mark";
import { Icon } from "@/components/ui/icon";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { RuleProgress } from "@/lib/domain/progress";
import { formats } from "@/lib/i18n/formats";
import { RuleEvidence } from "./rule-evidence";
import { ruleValue } from "./rule-value";

/**
 * The rules of a stage, each with its value and target; an open one shows its explanation and the records behind it.
 */
export function RuleRows({ rules }: { rules: readonly RuleProgress[] }) {
  return (
    <ul className="border-t border-hairline">
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} />
      ))}
    </ul>
  );
}

function RuleRow({ rule }: { rule: RuleProgress }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const { date } = formats(locale);
  const [opened, setOpened] = useState(false);
  const name = t(`rule.${rule.id}.name`);
  return (
    <li data-stage={rule.stage} className="border-b border-hairline">
      <details className="group" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
        <summary className="grid min-h-12 cursor-pointer list-none grid-cols-[auto_1fr_auto_auto] items-center gap-x-3.5 py-3 [&::-webkit-details-marker]:hidden">
          <FractionMark fraction={rule.fraction} />
          <span className="min-w-0">{name}</span>
          <span className="text-muted tabular-nums">{ruleValue(rule, formats(locale))}</span>
          <Icon name="down" className="text-muted motion-safe:transition-transform group-open:rotate-180" />
          {rule.fraction > 0 && rule.fraction < 1 ? (
            <span className="col-span-2 col-start-2 mt-2">
              <ProgressBar fraction={rule.fraction} label={name} />
            </span>
          ) : null}
        </summary>
        <div className="grid gap-2 ps-7 pb-4">
          <p className="text-small text-muted">{t(`rule.${rule.id}.explain`)}</p>
          <p className="text-small">{rule.metOn ? t("met", { date: date(rule.metOn) }) : t("notMet")}</p>
          {opened ? <RuleEvidence rule={rule} /> : null}
        </div>
      </details>
    </li>
  );
}
