"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Icon } from "@/components/ui/icon";
import type { FlashMessage } from "@/lib/client/flash-message";
import type { Stage } from "@/lib/domain/kinds";
import { type ChangedRule, isUnchanged, type ProgressChange } from "@/lib/domain/progress-change";
import { formats } from "@/lib/i18n/formats";
import { ruleValue } from "./rule-value";

/**
 * Says what was done and what it changed: rules met, the stage reached, what fell. Needs the namespaces
 * `progressChange`, `progress` and `kinds`.
 */
export function ProgressChangeText({ did, change }: FlashMessage) {
  const t = useTranslations("progressChange");
  const outcome = change === null ? t("unknown") : isUnchanged(change) ? t("nothing") : "";
  return (
    <>
      {/* A full-width full stop includes its own space. */}
      <p>{[t(did), outcome].join(useLocale() === "zh" ? "" : " ")}</p>
      {change ? <Movements change={change} /> : null}
    </>
  );
}

function Movements({ change }: { change: ProgressChange }) {
  const t = useTranslations("progressChange");
  const progress = useTranslations("progress");
  const kinds = useTranslations("kinds");
  const written = formats(useLocale());
  const words = (key: "met" | "unmet" | "raised" | "lowered", rule: ChangedRule) =>
    t(key, { rule: progress(`rule.${rule.id}.name`), value: ruleValue(rule, written) });
  return (
    <ul className="grid gap-1">
      {change.stage ? <StageLine stage={change.stage.now} text={stageText(change.stage)} /> : null}
      {change.met.map((rule) => (
        <li key={rule.id} className="flex gap-2 font-semibold">
          <Icon name="check" className="mt-[0.3em]" />
          <span>{words("met", rule)}</span>
        </li>
      ))}
      {(["unmet", "raised", "lowered"] as const).flatMap((key) =>
        change[key].map((rule) => <li key={rule.id}>{words(key, rule)}</li>),
      )}
      {change.holds === null ? null : <li>{t(change.holds ? "holdsAgain" : "holdsNoLonger")}</li>}
    </ul>
  );

  function stageText({ now, climbed }: { now: Stage; climbed: boolean }): string {
    return t(climbed ? "reached" : "fellBack", { stage: kinds(`stage.${now}`) });
  }
}

function StageLine({ stage, text }: { stage: Stage; text: string }) {
  return (
    <li data-stage={stage} className="border-s-3 border-stage ps-3 font-serif text-lead font-semibold">
      {text}
    </li>
  );
}
