"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import type { Currencies } from "@/components/currency/all-currencies";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { PageHeader } from "@/components/ui/page-header";
import { api } from "@/lib/client/api";
import { IncomeFields } from "./income-fields";
import { oneIncome } from "./income-queries";
import { incomeSentence } from "./income-sentence";
import { changedIncome, readIncome } from "./read-income";
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
  const locale = useLocale();
  const list = `/${locale}/income`;
  const moving = useProgressFlash();
  const { data: one } = useSuspenseQuery(oneIncome(id));
  const patch = useMutation(api.income.patch.mutationOptions());
  const trash = useMutation(api.income.trash.mutationOptions());
  const form = useEditRecord({
    record: one,
    schema: changedIncome,
    read: (typed) => readIncome(typed, { baseCurrency }),
    // A rate belongs to its currency, even where the figure happens to be the same.
    together: ["currency", "rate"],
    shown: useIncomeShown(),
    save: (input) => moving("saved", () => patch.mutateAsync(input)),
    leadsTo: list,
  });
  return (
    <>
      <PageHeader title={<span className="break-keep">{incomeSentence(one, t, locale)}</span>} />
      <RecordForm
        form={form}
        className="max-w-prose gap-6"
        trash={
          <TrashButton
            label={t("trash")}
            title={t("trashTitle")}
            what={t("trashWhat")}
            trash={() => moving("trashed", () => trash.mutateAsync({ id }))}
            leadsTo={list}
          />
        }
      >
        <IncomeFields form={form} start={form.opened} baseCurrency={baseCurrency} currencies={currencies} />
      </RecordForm>
    </>
  );
}
