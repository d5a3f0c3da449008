"use client";

import { useTranslations } from "use-intl/react";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { NumberField } from "@/components/ui/number-field";
import { TextField } from "@/components/ui/text-field";
import { numberText } from "@/lib/domain/number-text";

/** The fields of one outcome in the form of a case: the metric with its values before and after, and the unit. */
export function OutcomeRow({
  form,
  at,
  outcome,
}: {
  form: RecordFormState;
  /** Its index among the outcomes of the form, from 0. */
  at: number;
  outcome?: { metric: string; before: number | null; after: number | null; unit: string };
}) {
  const t = useTranslations("cases");
  return (
    <div className="grid grid-cols-3 gap-3 sm:grid-cols-[2fr_1fr_1fr_1fr]">
      <div className="col-span-3 sm:col-span-1">
        <TextField
          {...form.field(`outcomes.${at}.metric`)}
          label={t("outcome.metric")}
          defaultValue={outcome?.metric}
        />
      </div>
      <NumberField
        {...form.field(`outcomes.${at}.before`)}
        label={t("outcome.before")}
        inputMode="text"
        defaultValue={outcome?.before == null ? "" : numberText(outcome.before)}
      />
      <NumberField
        {...form.field(`outcomes.${at}.after`)}
        label={t("outcome.after")}
        inputMode="text"
        defaultValue={outcome?.after == null ? "" : numberText(outcome.after)}
      />
      <TextField {...form.field(`outcomes.${at}.unit`)} label={t("outcome.unit")} defaultValue={outcome?.unit} />
    </div>
  );
}
