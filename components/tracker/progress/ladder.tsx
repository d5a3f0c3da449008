"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { reachedDays } from "@/lib/domain/ladder";
import type { Progress } from "@/lib/domain/progress";
import { formats } from "@/lib/i18n/formats";
import { Staircase } from "./staircase";

/** The stairs with the current stage and the day each stage was reached; a stage that no longer holds says so. */
export function Ladder({ progress }: { progress: Progress }) {
  const t = useTranslations("progress");
  const kinds = useTranslations("kinds");
  const { date } = formats(useLocale());
  const reached = reachedDays(progress.rules);
  const note = (stage: (typeof climbed)[number]) => {
    const on = reached[stage];
    if (on === null) return undefined;
    if (stage !== progress.stage) return t("reachedOn", { date: date(on) });
    return `${t("reachedOn", { date: date(on) })} · ${progress.holding ? t("holding") : t("notHolding")}`;
  };
  return (
    <Staircase
      current={progress.stage}
      here={t("here")}
      ground={kinds("stage.foundation")}
      steps={climbed.map((stage) => ({
        stage,
        name: kinds(`stage.${stage}`),
        note: note(stage),
        reached: reached[stage] !== null,
      }))}
    />
  );
}

const climbed = ["tool-user", "system-builder", "product-owner", "platform-maker"] as const;
