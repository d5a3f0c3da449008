"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl/react";
import { QuestionFields } from "@/components/claims/question-fields";
import type { Currencies } from "@/components/currency/all-currencies";
import { CurrencyOptions } from "@/components/currency/currency-options";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { patchClaim } from "@/lib/contract/inputs/claims";
import { type ClaimAnswer, claimQuestions } from "@/lib/domain/kinds";
import { amountText } from "@/lib/domain/number-text";
import { readClaim, withAnswersInOrder } from "./claim-input";
import { type Claim, oneClaim } from "./claim-queries";

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
  const answerText = (answer: ClaimAnswer | undefined) => (answer ? t(`answer.${answer}`) : "");
  const patch = useMutation(api.claims.patch.mutationOptions());
  const trash = useMutation(api.claims.trash.mutationOptions());
  const form = useEditRecord({
    record: withAnswersInOrder(one),
    schema: patchClaim,
    read: readClaim,
    shown: (row) => ({
      text: row.text,
      sourceUrl: row.sourceUrl ?? "",
      claimedMonthly: amountIn(row, baseCurrency),
      currency: row.currency ?? "",
      ...Object.fromEntries(
        claimQuestions.map((question) => [`answers.${question}`, answerText(row.answers[question])]),
      ),
    }),
    save: async (input) => withAnswersInOrder(await patch.mutateAsync(input)),
    // The verdict and what stands beside it are the server's.
    onSaved: () => router.refresh(),
  });
  const { opened } = form;
  return (
    <RecordForm
      form={form}
      className="gap-6"
      trash={
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          trash={() => trash.mutateAsync({ id })}
          leadsTo={`/${locale}/claims`}
        />
      }
    >
      <TextArea {...form.field("text")} dir="auto" label={t("field.text")} required defaultValue={opened.text} />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          {...form.field("claimedMonthly")}
          label={t("field.claimedMonthly")}
          aside={common("optional")}
          defaultValue={amountIn(opened, baseCurrency)}
        />
        <SelectField
          {...form.field("currency")}
          label={t("field.currency")}
          defaultValue={opened.currency ?? baseCurrency}
        >
          <CurrencyOptions currencies={currencies} words={currencyWords} />
        </SelectField>
      </div>
      <TextField
        {...form.field("sourceUrl")}
        label={t("field.sourceUrl")}
        aside={common("optional")}
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
          now: (question) => form.field(`answers.${question}`).hint,
        }}
      />
    </RecordForm>
  );
}

/** An amount from before a currency was asked for is shown in the base one, as the field beside it is: it must not be lost. */
function amountIn({ claimedMonthly, currency }: Claim, baseCurrency: string): string {
  return claimedMonthly === null ? "" : amountText(claimedMonthly, currency ?? baseCurrency);
}
