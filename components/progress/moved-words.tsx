"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Icon } from "@/components/ui/icon";
import type { MovedNote } from "@/lib/client/moved-note";
import type { Stage } from "@/lib/domain/kinds";
import { type Moved, type MovedRule, nothingMoved } from "@/lib/domain/what-moved";
import { formats } from "@/lib/i18n/formats";
import { ruleValue } from "./rule-value";

/** Says what was done and what it moved: rules met, the stage reached, what fell. Needs the texts `moved`, `progress` and `kinds`. */
export function MovedWords({ did, moved }: MovedNote) {
  const t = useTranslations("moved");
  const outcome = moved === null ? t("unknown") : nothingMoved(moved) ? t("nothing") : "";
  return (
    <>
      {/* A full-width stop brings its own space. */}
      <p>{[t(did), outcome].join(useLocale() === "zh" ? "" : " ")}</p>
      {moved ? <Movements moved={moved} /> : null}
    </>
  );
}

function Movements({ moved }: { moved: Moved }) {
  const t = useTranslations("moved");
  const progress = useTranslations("progress");
  const kinds = useTranslations("kinds");
  const written = formats(useLocale());
  const words = (key: "met" | "unmet" | "raised" | "lowered", rule: MovedRule) =>
    t(key, { rule: progress(`rule.${rule.id}.name`), value: ruleValue(rule, written) });
  return (
    <ul className="grid gap-1">
      {moved.stage ? <StageLine stage={moved.stage.now} text={stageText(moved.stage)} /> : null}
      {moved.met.map((rule) => (
        <li key={rule.id} className="flex gap-2 font-semibold">
          <Icon name="check" className="mt-[0.3em]" />
          <span>{words("met", rule)}</span>
        </li>
      ))}
      {(["unmet", "raised", "lowered"] as const).flatMap((key) =>
        moved[key].map((rule) => <li key={rule.id}>{words(key, rule)}</li>),
      )}
      {moved.holds === null ? null : <li>{t(moved.holds ? "holdsAgain" : "holdsNoLonger")}</li>}
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
