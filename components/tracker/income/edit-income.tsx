"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { Currencies } from "@/components/currency/all-currencies";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { PageHeader } from "@/components/ui/page-header";
import { api } from "@/lib/client/api";
import { patchIncome } from "@/lib/contract/inputs/income";
import { IncomeFields } from "./income-fields";
import { oneIncome } from "./income-queries";
import { incomeSentence } from "./income-sentence";
import { readIncome } from "./read-income";
import { useIncomeShown } from "./use-income-shown";

/** A payment's own page: the form that changes it. The list it leads to says how the change affected the progress. */
export function EditIncome({
  id,
  baseCurrency,
  currencies,
}: {
  id: string;
  baseCurrency: string;
  currencies: Currencies;
}) {
  const t = useTranslations("income");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const moving = useProgressFlash();
  const { data: one } = useSuspenseQuery(oneIncome(id));
  const [opened] = useState(one);
  const shown = useIncomeShown();
  const base = useEditBase({ version: one.version, shown: shown(one) });
  const patch = useMutation(api.income.patch.mutationOptions());
  const trash = useMutation(api.income.trash.mutationOptions());
  const form = useRecordForm({
    schema: patchIncome,
    read: (typed) => {
      const fields = readIncome(typed, { baseCurrency });
      const changed = changedFields(fields, opened, one);
      // A rate belongs to its currency, even where the number happens to be the same.
      const rate = "currency" in changed ? { rate: fields.rate } : {};
      return { ...changed, ...rate, id, version: base.version };
    },
    save: (input) => moving("saved", () => patch.mutateAsync(input)),
    onStale: base.onStale,
    onSaved: () => router.push(`/${locale}/income`),
  });
  return (
    <>
      <PageHeader title={<span className="break-keep">{incomeSentence(one, t, locale)}</span>} />
      <form {...form.attributes} className="grid max-w-prose gap-6">
        <IncomeFields form={form} start={opened} now={base.hint} baseCurrency={baseCurrency} currencies={currencies} />
        <FormFoot form={form} submit={common("save")}>
          <TrashButton
            label={t("trash")}
            title={t("trashTitle")}
            what={t("trashWhat")}
            trash={() => moving("trashed", () => trash.mutateAsync({ id }))}
            onTrashed={() => router.replace(`/${locale}/income`)}
          />
        </FormFoot>
      </form>
    </>
  );
}
