"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { QuestionFields } from "@/components/claims/question-fields";
import type { Currencies } from "@/components/currency/all-currencies";
import { amountText } from "@/components/currency/amount-text";
import { CurrencyOptions } from "@/components/currency/currency-options";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { patchClaim } from "@/lib/contract/inputs/claims";
import { type ClaimAnswer, claimQuestions } from "@/lib/domain/kinds";
import { readClaim, writtenOf } from "./claim-input";
import { oneClaim } from "./claim-queries";

type Shown = Parameters<typeof writtenOf>[0] & { claimedMonthly: number | null };

/** The form that changes a saved claim and its answers; the verdict beside it is updated after saving. */
export function EditClaim({
  id,
  baseCurrency,
  currencies,
  currencyWords,
}: {
  id: string;
  baseCurrency: string;
  currencies: Currencies;
  currencyWords: { common: string; others: string };
}) {
  const t = useTranslations("claims");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const { data: one } = useSuspenseQuery(oneClaim(id));
  const [opened, setOpened] = useState(one);
  const answerText = (answer: ClaimAnswer | undefined) => (answer ? t(`answer.${answer}`) : "");
  const shown = (row: Shown) => ({
    text: row.text,
    sourceUrl: row.sourceUrl ?? "",
    claimedMonthly: amountIn(row, baseCurrency),
    currency: row.currency ?? "",
    ...Object.fromEntries(claimQuestions.map((question) => [question, answerText(row.answers[question])])),
  });
  const base = useEditBase({ version: one.version, shown: shown(one) });
  const patch = useMutation(api.claims.patch.mutationOptions());
  const trash = useMutation(api.claims.trash.mutationOptions());
  const form = useRecordForm({
    schema: patchClaim,
    read: (typed) => ({
      ...changedFields(readClaim(typed), writtenOf(opened), writtenOf(one)),
      id,
      version: base.version,
    }),
    save: (input) => patch.mutateAsync(input),
    onStale: base.onStale,
    onSaved: (saved) => {
      setOpened(saved);
      base.onSaved({ version: saved.version, shown: shown(saved) });
      // The server renders the verdict and its surroundings.
      router.refresh();
    },
  });
  return (
    <form {...form.attributes} className="grid gap-6">
      <TextArea
        {...form.field("text")}
        dir="auto"
        label={t("field.text")}
        hint={base.hint("text")}
        required
        defaultValue={opened.text}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          {...form.field("claimedMonthly")}
          label={t("field.claimedMonthly")}
          aside={common("optional")}
          hint={base.hint("claimedMonthly")}
          defaultValue={amountIn(opened, baseCurrency)}
        />
        <SelectField
          {...form.field("currency")}
          label={t("field.currency")}
          hint={base.hint("currency")}
          defaultValue={opened.currency ?? baseCurrency}
        >
          <CurrencyOptions currencies={currencies} words={currencyWords} />
        </SelectField>
      </div>
      <TextField
        {...form.field("sourceUrl")}
        label={t("field.sourceUrl")}
        aside={common("optional")}
        hint={base.hint("sourceUrl")}
        inputMode="url"
        defaultValue={opened.sourceUrl ?? ""}
      />
      <QuestionFields
        nameOf={(question) => `answers.${question}`}
        answers={opened.answers}
        words={{
          question: (question) => t(`question.${question}`),
          hint: (question) => t(`hint.${question}`),
          answer: (answer) => t(`answer.${answer}`),
          now: (question) => base.hint(question),
        }}
      />
      <FormFoot form={form} submit={common("save")} saved={patch.isSuccess ? common("saved") : null}>
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          trash={() => trash.mutateAsync({ id })}
          onTrashed={() => router.replace(`/${locale}/claims`)}
        />
      </FormFoot>
    </form>
  );
}

/**
 * An amount from before a currency was required is shown in the base currency, as the field beside it is, so that it
 * is not lost.
 */
function amountIn({ claimedMonthly, currency }: Shown, baseCurrency: string): string {
  return claimedMonthly === null ? "" : amountText(claimedMonthly, currency ?? baseCurrency);
}
