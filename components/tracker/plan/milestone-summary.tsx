"use client";

import type { Ref } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FractionMark } from "@/components/ui/fraction-mark";
import { Icon } from "@/components/ui/icon";
import { type Day, daysBetween } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import type { ShownMilestone } from "./milestone-context";
import { isLate, isOpen } from "./plan-order";
import type { Milestone } from "./plan-queries";

/** The line of a milestone: its state, its title, and its due date. */
export function MilestoneSummary({
  ref,
  id,
  shown: { milestone, title },
  today,
}: {
  ref: Ref<HTMLElement>;
  id: string;
  shown: ShownMilestone;
  today: Day;
}) {
  const kinds = useTranslations("kinds");
  return (
    <summary
      ref={ref}
      id={id}
      className="flex min-h-12 cursor-pointer list-none items-baseline gap-4 py-3 hover:bg-sunk [&::-webkit-details-marker]:hidden"
    >
      <span className="flex h-[1lh] items-center self-start">
        <StatusMark status={milestone.status} />
        <span className="sr-only">{kinds(`milestoneStatus.${milestone.status}`)}</span>
      </span>
      <span className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-[1fr_auto]">
        <span className={isOpen(milestone) ? "" : "text-muted"}>{title}</span>
        <DueDay milestone={milestone} today={today} />
      </span>
      <Icon
        name="down"
        className="self-center text-muted motion-safe:transition-transform group-open/milestone:rotate-180"
      />
    </summary>
  );
}

function StatusMark({ status }: { status: Milestone["status"] }) {
  if (status === "done") return <Icon name="check" className="-mx-px" />;
  if (status === "skipped") return <Icon name="close" className="-mx-px text-muted" />;
  return <FractionMark fraction={status === "doing" ? 0.5 : 0} />;
}

function DueDay({ milestone, today }: { milestone: Milestone; today: Day }) {
  const t = useTranslations("milestones");
  const format = formats(useLocale());
  const { dueOn, status, completedOn } = milestone;
  const text = "text-small tabular-nums sm:text-end";
  if (status === "skipped") return <span className={`${text} text-muted`}>{t("skipped")}</span>;
  if (status === "done") {
    return <span className={`${text} text-muted`}>{t("doneOn", { date: format.day(completedOn ?? today) })}</span>;
  }
  if (dueOn === null) return <span className={`${text} text-muted`}>{t("noDay")}</span>;
  const late = isLate(milestone, today);
  const distance = late ? t("late", { days: daysBetween(dueOn, today) }) : format.relativeDay(dueOn, today);
  return (
    <span className={`${text} ${late ? "font-semibold text-danger" : "text-muted"}`}>
      {format.day(dueOn)} · {distance}
    </span>
  );
}
