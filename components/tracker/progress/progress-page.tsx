"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { api } from "@/lib/client/api";
import { stages } from "@/lib/domain/stages";
import { Ladder } from "./ladder";
import { NextStep } from "./next-step";
import { progressSentence } from "./progress-sentence";
import { RuleRows } from "./rule-rows";

/** Every rule by stage, the lowest first, with its value, its target and the records behind it. */
export function ProgressPage() {
  const t = useTranslations("progress");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { data: progress } = useSuspenseQuery(api.progress.read.queryOptions({ input: {} }));
  return (
    <>
      <PageHeader title={progressSentence(progress, t, kinds)} lead={t("lead")} />
      <div className="grid max-w-180 gap-10">
        <Ladder progress={progress} />
        {progress.holdingReason ? <p>{t(`holdingReason.${progress.holdingReason}`)}</p> : null}
        <NextStep progress={progress} />
        {stages
          .filter((stage) => stage !== "foundation")
          .map((stage) => (
            <Section key={stage} title={kinds(`stage.${stage}`)}>
              <RuleRows rules={progress.rules.filter((rule) => rule.stage === stage)} />
            </Section>
          ))}
        <p>
          <a href={`/${locale}/stages`} className="underline underline-offset-4">
            {t("howJudged")}
          </a>
        </p>
      </div>
    </>
  );
}
