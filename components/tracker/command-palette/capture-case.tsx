"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { newCase, readCase } from "@/components/tracker/cases/read-case";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { caseKinds, caseStatuses } from "@/lib/domain/kinds";
import { CaptureForm } from "./capture-form";
import type { CaptureStart } from "./capture-start";

/** The short form of a case: its title, whether it is delivered, and one outcome. */
export function CaptureCase({ text, today, onLeave }: CaptureStart) {
  const t = useTranslations("commandPalette");
  const cases = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const create = useMutation(api.cases.create.mutationOptions());
  return (
    <CaptureForm
      schema={newCase}
      read={(typed) => readCase(typed, { stored: {}, rows: { outcomes: 1, links: 0 }, locale, today })}
      save={(input) => create.mutateAsync(input)}
      moves
      link={({ id }) => ({ href: `/${locale}/cases/${id}`, label: t("see.case") })}
      allFields={`/${locale}/cases/new`}
      onLeave={onLeave}
    >
      {(form, isFirst) => (
        <>
          <TextField
            {...form.field("title")}
            label={cases("field.title")}
            hint={cases("field.titleHint")}
            required
            defaultValue={isFirst ? text : ""}
          />
          <div className="grid grid-cols-2 gap-4">
            <SelectField
              {...form.field("kind")}
              label={cases("field.kind")}
              options={caseKinds.map((kind) => ({ value: kind, label: kinds(`caseKind.${kind}`) }))}
            />
            <SelectField
              {...form.field("status")}
              label={cases("field.status")}
              options={caseStatuses.map((status) => ({ value: status, label: kinds(`caseStatus.${status}`) }))}
            />
          </div>
          <OneOutcome form={form} />
        </>
      )}
    </CaptureForm>
  );
}

function OneOutcome({ form }: { form: RecordFormState }) {
  const t = useTranslations("cases");
  const dialog = useTranslations("commandPalette");
  const common = useTranslations("common");
  return (
    <fieldset className="grid min-w-0 grid-cols-3 gap-x-3 gap-y-4 sm:grid-cols-[2fr_1fr_1fr_1fr]">
      <legend className="mb-3 text-small font-semibold text-muted">
        {dialog("outcome")} <span className="font-normal">{common("optional")}</span>
      </legend>
      <div className="col-span-3 sm:col-span-1">
        <TextField {...form.field("outcomes.0.metric")} label={t("outcome.metric")} />
      </div>
      <NumberField {...form.field("outcomes.0.before")} label={t("outcome.before")} inputMode="text" />
      <NumberField {...form.field("outcomes.0.after")} label={t("outcome.after")} inputMode="text" />
      <TextField {...form.field("outcomes.0.unit")} label={t("outcome.unit")} />
    </fieldset>
  );
}
