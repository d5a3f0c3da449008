"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale } from "use-intl/react";
import type { Currencies } from "@/components/currency/all-currencies";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { api } from "@/lib/client/api";
import { IncomeFields } from "./income-fields";
import type { IncomeStart } from "./income-part";
import { newIncome, readIncome } from "./read-income";

/** The form of a new payment. The list it leads to says how the payment affected the progress. */
export function NewIncome({
  start,
  baseCurrency,
  currencies,
}: {
  start: IncomeStart;
  baseCurrency: string;
  currencies: Currencies;
}) {
  const list = `/${useLocale()}/income`;
  const moving = useProgressFlash();
  const create = useMutation(api.income.create.mutationOptions());
  const form = useNewRecord({
    schema: newIncome,
    read: (typed) => readIncome(typed, { baseCurrency }),
    save: (input) => moving("saved", () => create.mutateAsync(input)),
    leadsTo: list,
  });
  return (
    <RecordForm form={form} cancel={list} className="max-w-prose gap-6">
      <IncomeFields form={form} start={start} baseCurrency={baseCurrency} currencies={currencies} />
    </RecordForm>
  );
}
