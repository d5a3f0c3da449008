"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { Ladder } from "@/components/tracker/progress/ladder";
import { NextStep } from "@/components/tracker/progress/next-step";
import { progressSentence } from "@/components/tracker/progress/progress-sentence";
import { RuleRows } from "@/components/tracker/progress/rule-rows";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { api } from "@/lib/client/api";
import { DueDeals, DueMilestones } from "./due-lists";
import { MonthFigures } from "./month-figures";
import { MonthsChart } from "./months-chart";

/** The dashboard: the current stage, the rules ahead, the one next step, and what is due. */
export function Dashboard() {
  const t = useTranslations("dashboard");
  const tp = useTranslations("progress");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { data: progress } = useSuspenseQuery(api.progress.read.queryOptions({ input: {} }));
  const { data: today } = useSuspenseQuery(api.today.read.queryOptions());

  const ahead = progress.rules.filter((rule) => rule.stage === progress.next?.stage);
  const others = progress.rules.filter((rule) => rule.stage !== progress.next?.stage);

  return (
    <>
      <PageHeader
        title={progressSentence(progress, tp, kinds)}
        lead={t("leadDue", { milestones: today.milestones.length, deals: today.deals.length })}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="grid content-start gap-8">
          <Ladder progress={progress} />
          {progress.holdingReason ? <p>{tp(`holdingReason.${progress.holdingReason}`)}</p> : null}
          {progress.next ? (
            <Section title={tp("towards", { stage: kinds(`stage.${progress.next.stage}`) })}>
              <RuleRows rules={ahead} />
            </Section>
          ) : null}
          <NextStep progress={progress} />
          <div className="border-t border-hairline">
            <Disclosure summary={t("otherRules")}>
              <RuleRows rules={others} />
            </Disclosure>
          </div>
        </div>
        <div className="grid content-start gap-10">
          <MonthFigures today={today} />
          <MonthsChart months={today.months} currency={today.baseCurrency} />
          <Section title={t("dealsDue")} action={<a href={`/${locale}/clients`}>{t("allDeals")}</a>}>
            <DueDeals deals={today.deals} today={today.today} />
          </Section>
          <Section title={t("milestonesDue")} action={<a href={`/${locale}/plan`}>{t("wholePlan")}</a>}>
            <DueMilestones milestones={today.milestones} path={today.path} today={today.today} />
          </Section>
        </div>
      </div>
    </>
  );
}
