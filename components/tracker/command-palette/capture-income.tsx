"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { choices } from "@/components/tracker/income/choices";
import { ModelField } from "@/components/tracker/income/model-field";
import { newIncome, readIncome } from "@/components/tracker/income/read-income";
import { offeringChoice } from "@/components/tracker/offerings/offering-queries";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import type { IncomeModel } from "@/lib/domain/kinds";
import { readAmount } from "@/lib/domain/typed-amount";
import { CaptureForm } from "./capture-form";
import type { CaptureStart } from "./capture-start";
import { ClientChoice, readClient } from "./client-choice";

/** The short form of a payment in the base currency: the amount, the date, how it was earned, and for what. */
export function CaptureIncome({ text, today, baseCurrency, onLeave }: CaptureStart) {
  const t = useTranslations("commandPalette");
  const locale = useLocale();
  const create = useMutation(api.income.create.mutationOptions());
  const isAmount = text !== "" && !["none", "other-currency"].includes(readAmount(text, baseCurrency).is);
  return (
    <CaptureForm
      schema={newIncome}
      read={(typed) => ({ ...readIncome(typed, { baseCurrency }), clientId: readClient(typed) })}
      save={(input) => create.mutateAsync(input)}
      moves
      link={({ id }) => ({ href: `/${locale}/income/${id}`, label: t("see.income") })}
      allFields={`/${locale}/income/new`}
      onLeave={onLeave}
    >
      {(form, isFirst) => (
        <IncomeInShort
          form={form}
          today={today}
          currency={baseCurrency}
          amount={isFirst && isAmount ? text : ""}
          note={isFirst && !isAmount ? text : ""}
          onLeave={onLeave}
        />
      )}
    </CaptureForm>
  );
}

function IncomeInShort({
  form,
  today,
  currency,
  amount,
  note,
  onLeave,
}: {
  form: RecordFormState;
  today: string;
  currency: string;
  amount: string;
  note: string;
  onLeave: () => void;
}) {
  const t = useTranslations("income");
  const common = useTranslations("common");
  const [model, setModel] = useState<IncomeModel | null>(null);
  const { data: offerings } = useQuery(offeringChoice);
  return (
    <>
      <input type="hidden" name="currency" value={currency} />
      <div className="grid grid-cols-2 gap-4">
        <NumberField
          {...form.field("amount")}
          label={t("field.amount")}
          unit={currency}
          required
          defaultValue={amount}
        />
        <DateField {...form.field("receivedOn")} label={t("field.receivedOn")} required defaultValue={today} />
      </div>
      <ModelField form={form} start={{ model: null }} model={model} onModel={setModel} />
      <ClientChoice error={form.field("clientId").error} onLeave={onLeave} />
      {offerings && offerings.items.length > 0 ? (
        <SelectField
          {...form.field("offeringId")}
          label={t("field.offering")}
          hint={t("field.offeringHint")}
          options={choices({
            none: t("field.offeringNone"),
            kept: { value: null, label: "" },
            options: offerings.items.map(({ id, name }) => ({ value: id, label: name })),
          })}
        />
      ) : null}
      <TextField {...form.field("note")} label={t("field.note")} aside={common("optional")} defaultValue={note} />
    </>
  );
}
