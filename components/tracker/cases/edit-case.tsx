"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { PageHeader } from "@/components/ui/page-header";
import { api } from "@/lib/client/api";
import { patchCase } from "@/lib/contract/inputs/cases";
import type { Day } from "@/lib/domain/day";
import { CaseFields } from "./case-fields";
import { oneCase } from "./case-queries";
import { CaseStrength } from "./case-strength";
import { caseTextIn } from "./case-text";
import { OutcomeGap } from "./outcome-gap";
import type { PathChoice } from "./party-fields";
import { readCase } from "./read-case";
import { useCaseShown } from "./use-case-shown";
import { blankLink, blankOutcome, useRows } from "./use-rows";

/** A case's own page: its strength, and the form that changes it. */
export function EditCase({ id, paths, today }: { id: string; paths: readonly PathChoice[]; today: Day }) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const { data: one } = useSuspenseQuery(oneCase(id));
  const [opened, setOpened] = useState(one);
  const shown = useCaseShown(paths);
  const base = useEditBase({ version: one.version, shown: shown(one) });
  const outcomes = useRows(one.outcomes, blankOutcome);
  const links = useRows(one.links, blankLink);
  const patch = useMutation(api.cases.patch.mutationOptions());
  const trash = useMutation(api.cases.trash.mutationOptions());
  const form = useRecordForm({
    schema: patchCase,
    read: (typed) => {
      const rows = { outcomes: outcomes.rows.length, links: links.rows.length };
      const fields = readCase(typed, { stored: one, rows, locale, today });
      return { ...changedFields(fields, opened, one), id, version: base.version };
    },
    save: (input) => patch.mutateAsync(input),
    onStale: base.onStale,
    onSaved: (saved) => {
      setOpened(saved);
      base.onSaved({ version: saved.version, shown: shown(saved) });
    },
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
        <form {...form.attributes} className="grid max-w-prose gap-10">
          <CaseFields form={form} start={one} rows={{ outcomes, links }} paths={paths} now={base.hint} />
          <FormFoot form={form} submit={common("save")} saved={patch.isSuccess ? common("saved") : null}>
            <TrashButton
              label={t("trash")}
              title={t("trashTitle")}
              what={t("trashWhat")}
              trash={() => trash.mutateAsync({ id })}
              onTrashed={() => router.replace(`/${locale}/cases`)}
            />
          </FormFoot>
        </form>
      </div>
    </>
  );
}
