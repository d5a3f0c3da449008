"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import type { Currencies } from "@/components/currency/all-currencies";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { ButtonLink } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { createIncome } from "@/lib/contract/inputs/income";
import { IncomeFields } from "./income-fields";
import type { IncomeStart } from "./income-part";
import { readIncome } from "./read-income";

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
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const moving = useProgressFlash();
  const [id] = useState(() => newId());
  const create = useMutation(api.income.create.mutationOptions());
  const form = useRecordForm({
    schema: createIncome,
    read: (typed) => ({ ...readIncome(typed, { baseCurrency }), id }),
    save: (input) => moving("saved", () => create.mutateAsync(input)),
    onSaved: () => router.push(`/${locale}/income`),
  });
  return (
    <form {...form.attributes} className="grid max-w-prose gap-6">
      <IncomeFields
        form={form}
        start={start}
        now={() => undefined}
        baseCurrency={baseCurrency}
        currencies={currencies}
      />
      <FormFoot form={form} submit={common("save")}>
        <ButtonLink href={`/${locale}/income`} variant="quiet">
          {common("cancel")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}
