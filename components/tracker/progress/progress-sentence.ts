import type { useTranslations } from "use-intl/react";
import type { Progress } from "@/lib/domain/progress";

type Say<N extends "progress" | "kinds"> = ReturnType<typeof useTranslations<N>>;

/** The progress in one sentence: the stage, and how many rules are left to the next. */
export function progressSentence(progress: Progress, t: Say<"progress">, kinds: Say<"kinds">): string {
  const { stage, next } = progress;
  const at = stage === "foundation" ? t("atFoundation") : t("atStage", { stage: kinds(`stage.${stage}`) });
  if (!next) return t("headingTo", { at, remaining: t("atTop") });
  const count = progress.rules.filter((rule) => rule.stage === next.stage && !rule.met).length;
  return t("headingTo", { at, remaining: t("remaining", { count, stage: kinds(`stage.${next.stage}`) }) });
}
