"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Row, Rows } from "@/components/ui/rows";
import { type Day, daysBetween } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import type { Today } from "./today";

/** Deals whose next action is due, the longest overdue first. */
export function DueDeals({ deals, today }: { deals: Today["deals"]; today: Day }) {
  const t = useTranslations("dashboard");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  if (deals.length === 0) return <p className="border-t border-hairline py-3 text-muted">{t("noDealsDue")}</p>;
  return (
    <Rows>
      {deals.map((deal) => (
        <Row
          key={deal.id}
          href={`/${locale}/clients/${deal.clientId}#deal-${deal.id}`}
          lead={<DueDay day={deal.nextOn} today={today} />}
          detail={deal.nextAction || deal.title}
          end={kinds(`${deal.kind === "job" ? "jobStage" : "dealStage"}.${deal.stage}`)}
        >
          {deal.clientName}
        </Row>
      ))}
    </Rows>
  );
}

/** Milestones of the active path that are due this week or late. */
export function DueMilestones({
  milestones,
  path,
  today,
}: {
  milestones: Today["milestones"];
  path: Today["path"];
  today: Day;
}) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  if (milestones.length === 0) {
    return <p className="border-t border-hairline py-3 text-muted">{path ? t("noMilestonesDue") : t("noPath")}</p>;
  }
  return (
    <Rows>
      {milestones.map((milestone) => (
        <Row
          key={milestone.id}
          href={`/${locale}/plan#milestone-${milestone.id}`}
          lead={<DueDay day={milestone.dueOn} today={today} />}
        >
          {milestone.name}
        </Row>
      ))}
    </Rows>
  );
}

/** A day relative to today; a late one is red and says how late. */
function DueDay({ day, today }: { day: Day; today: Day }) {
  const t = useTranslations("dashboard");
  const { relativeDay, weekday } = formats(useLocale());
  if (day < today) return <span className="text-danger">{t("late", { days: daysBetween(day, today) })}</span>;
  return day === today ? relativeDay(day, today) : weekday(day);
}
