"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { PageHeader } from "@/components/ui/page-header";
import { ProgressBar } from "@/components/ui/progress-bar";
import { type Day, daysBetween } from "@/lib/domain/day";
import { planEnd } from "@/lib/domain/plan";
import { formats } from "@/lib/i18n/formats";
import { isLate, isOpen } from "./plan-order";
import type { Milestone, Path } from "./plan-queries";

/** The state of the active path in a sentence, with its title, its niche, and its current week. */
export function PlanHead({
  path,
  title,
  milestones,
  today,
}: {
  path: Path;
  title: string;
  milestones: readonly Milestone[];
  today: Day;
}) {
  const t = useTranslations("plan");
  const all = milestones.length;
  const done = milestones.filter(({ status }) => status === "done").length;
  const late = milestones.filter((one) => isLate(one, today)).length;
  const headline = t("headline", { done, all, late });
  return (
    <div className="mb-8">
      <PageHeader
        title={all === 0 ? t("headlineEmpty") : milestones.some(isOpen) ? headline : t("headlineAll")}
        lead={
          <>
            <span className="font-semibold text-ink">{title}</span>
            {path.niche ? <> · {path.niche}</> : null}
            <span className="block">
              <WeekOf path={path} today={today} />
            </span>
          </>
        }
      />
      {all === 0 ? null : <ProgressBar fraction={done / all} label={headline} staged={false} />}
    </div>
  );
}

function WeekOf({ path: { startedOn, weeks }, today }: { path: Path; today: Day }) {
  const t = useTranslations("plan");
  const format = formats(useLocale());
  if (startedOn === null) return t("noStart");
  if (startedOn > today) return t("notBegun", { date: format.day(startedOn) });
  if (planEnd(startedOn, weeks) < today) return t("over", { weeks });
  return t("week", { week: Math.floor(daysBetween(startedOn, today) / 7) + 1, weeks });
}
