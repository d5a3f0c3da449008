"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { PageHeader } from "@/components/ui/page-header";
import { api } from "@/lib/client/api";
import type { Day } from "@/lib/domain/day";
import { CaseFields } from "./case-fields";
import { oneCase } from "./case-queries";
import { CaseStrength } from "./case-strength";
import { caseTextIn } from "./case-text";
import { OutcomeGap } from "./outcome-gap";
import type { PathChoice } from "./party-fields";
import { changedCase, readCase } from "./read-case";
import { useCaseShown } from "./use-case-shown";
import { blankLink, blankOutcome, useRows } from "./use-rows";

/** A case's own page: its strength, and the form that changes it. */
export function EditCase({ id, paths, today }: { id: string; paths: readonly PathChoice[]; today: Day }) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { data: one } = useSuspenseQuery(oneCase(id));
  const outcomes = useRows(one.outcomes, blankOutcome);
  const links = useRows(one.links, blankLink);
  const patch = useMutation(api.cases.patch.mutationOptions());
  const trash = useMutation(api.cases.trash.mutationOptions());
  const form = useEditRecord({
    record: one,
    schema: changedCase,
    read: (typed) => {
      const rows = { outcomes: outcomes.rows.length, links: links.rows.length };
      return readCase(typed, { stored: one, rows, locale, today });
    },
    shown: useCaseShown(paths),
    save: (input) => patch.mutateAsync(input),
  });
  return (
    <>
      <PageHeader
        title={caseTextIn(one.title, locale)}
        lead={
          <>
            {t("strengthIs", { level: kinds(`strength.${one.strength.level}`) })}
            {one.strength.incomplete ? (
              <>
                {" · "}
                <b className="font-semibold text-ink">{t("incomplete")}</b> · <OutcomeGap outcomes={one.outcomes} />
              </>
            ) : null}
          </>
        }
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="lg:order-last">
          <CaseStrength one={one} />
        </div>
        <RecordForm
          form={form}
          className="max-w-prose gap-10"
          trash={
            <TrashButton
              label={t("trash")}
              title={t("trashTitle")}
              what={t("trashWhat")}
              trash={() => trash.mutateAsync({ id })}
              leadsTo={`/${locale}/cases`}
            />
          }
        >
          <CaseFields form={form} start={one} rows={{ outcomes, links }} paths={paths} />
        </RecordForm>
      </div>
    </>
  );
}
