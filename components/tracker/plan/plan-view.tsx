"use client";

import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { MilestoneAdd } from "./milestone-add";
import type { MilestoneTexts } from "./milestone-context";
import { MilestoneList } from "./milestone-list";
import { PlanHead } from "./plan-head";
import { isOpen, planGroups } from "./plan-order";
import { type Milestone, milestonesOf, type Path } from "./plan-queries";

/** The active path with its milestones: this week's first, then later ones, then the settled ones. */
export function PlanView({
  path,
  title,
  texts,
  today,
}: {
  path: Path;
  title: string;
  texts: Readonly<Record<string, MilestoneTexts>>;
  today: Day;
}) {
  const t = useTranslations("plan");
  const milestoneTexts = useTranslations("milestones");
  const common = useTranslations("common");
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(milestonesOf(path.id));
  const milestones = data.pages.flatMap(({ items }) => items);
  const [settledBefore] = useState(() => new Set(milestones.filter((one) => !isOpen(one)).map(({ id }) => id)));
  const [said, say] = useState("");
  const { thisWeek, later, settled } = planGroups(milestones, today, settledBefore);
  const list = { path, all: milestones, texts, today, say };

  return (
    <>
      <PlanHead path={path} title={title} milestones={milestones} today={today} />
      <div className="sr-only">
        <FormStatus>{said}</FormStatus>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {milestones.some(isOpen) ? (
          <Section title={t("thisWeek")}>
            {thisWeek.length > 0 ? (
              <MilestoneList {...list} group={thisWeek} />
            ) : (
              <CaughtUp later={later} texts={texts} />
            )}
          </Section>
        ) : (
          <Finished hasAny={milestones.length > 0}>
            {thisWeek.length > 0 ? <MilestoneList {...list} group={thisWeek} /> : null}
          </Finished>
        )}
        {later.length > 0 ? (
          <Section title={t("later")}>
            <MilestoneList {...list} group={later} />
          </Section>
        ) : null}
        <div className="border-t border-hairline">
          <Disclosure summary={milestoneTexts("add")}>
            <MilestoneAdd pathId={path.id} />
          </Disclosure>
          {settled.length > 0 ? (
            <Settled summary={t("settled", { count: settled.length })}>
              <MilestoneList {...list} group={settled} />
            </Settled>
          ) : null}
        </div>
        {hasNextPage ? (
          <Button variant="secondary" pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {common("loadMore")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The settled milestones, folded away; the named group keeps the open and closed icons inside independent. */
function Settled({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="group/settled border-b border-hairline">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-4 py-2 [&::-webkit-details-marker]:hidden">
        {summary}
        <Icon name="down" className="text-muted motion-safe:transition-transform group-open/settled:rotate-180" />
      </summary>
      {children}
    </details>
  );
}

/** Says that nothing is due this week, and what comes next. */
function CaughtUp({ later, texts }: { later: readonly Milestone[]; texts: Readonly<Record<string, MilestoneTexts>> }) {
  const t = useTranslations("plan");
  const format = formats(useLocale());
  const next = later
    .filter((one) => isOpen(one) && one.dueOn !== null)
    .sort((a, b) => ((a.dueOn ?? "") < (b.dueOn ?? "") ? -1 : 1))[0];
  return (
    <p className="border-y border-hairline py-4">
      {t("caughtUp")}{" "}
      {next?.dueOn ? (
        <span className="text-muted">
          {t("next", {
            title: next.title ?? texts[next.templateId ?? ""]?.title ?? "",
            date: format.day(next.dueOn),
          })}
        </span>
      ) : null}
    </p>
  );
}

/** Says that nothing is left to do on this path, or that nothing is planned yet. */
function Finished({ hasAny, children }: { hasAny: boolean; children: ReactNode }) {
  const t = useTranslations("plan");
  const locale = useLocale();
  return (
    <div className="grid gap-6">
      <EmptyState
        title={hasAny ? t("finishedTitle") : t("noMilestones")}
        actions={
          hasAny ? (
            <ButtonLink variant="secondary" href={`/${locale}/paths`}>
              {t("choose")}
            </ButtonLink>
          ) : null
        }
      >
        {hasAny ? t("finished") : null}
      </EmptyState>
      {children}
    </div>
  );
}
