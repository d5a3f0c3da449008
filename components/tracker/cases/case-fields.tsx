"use client";

import { useLocale, useTranslations } from "use-intl/react";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { caseKinds, caseStatuses } from "@/lib/domain/kinds";
import type { CaseRows, CaseStart } from "./case-start";
import { caseTextIn } from "./case-text";
import { FieldGroup } from "./field-group";
import { OutcomeRow } from "./outcome-row";
import { PartyFields, type PathChoice } from "./party-fields";
import { ProofFields } from "./proof-fields";
import { RepeatedRows } from "./repeated-rows";

/** Every field of a case that its owner writes here; the same for a new case and an edited one. */
export function CaseFields({
  form,
  start,
  rows,
  paths,
  now,
}: {
  form: RecordFormState;
  start: CaseStart;
  rows: CaseRows;
  paths: readonly PathChoice[];
  /** The value that is saved now, where the field was changed elsewhere. */
  now: (name: string) => string | undefined;
}) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  return (
    <>
      <FieldGroup title={t("section.work")}>
        <TextField
          {...form.field("title")}
          label={t("field.title")}
          hint={now("title") ?? t("field.titleHint")}
          defaultValue={caseTextIn(start.title ?? "", locale)}
        />
        <SelectField
          {...form.field("kind")}
          label={t("field.kind")}
          hint={now("kind")}
          defaultValue={start.kind}
          options={caseKinds.map((kind) => ({ value: kind, label: kinds(`caseKind.${kind}`) }))}
        />
        <TextArea
          {...form.field("problem")}
          label={t("field.problem")}
          hint={now("problem")}
          defaultValue={caseTextIn(start.problem ?? "", locale)}
        />
        <TextArea
          {...form.field("approach")}
          label={t("field.approach")}
          hint={now("approach")}
          defaultValue={caseTextIn(start.approach ?? "", locale)}
        />
        <TextField
          {...form.field("tools")}
          label={t("field.tools")}
          hint={now("tools") ?? t("field.toolsHint")}
          defaultValue={start.tools?.join(locale === "zh" ? "，" : ", ")}
        />
      </FieldGroup>
      <OutcomeFields form={form} rows={rows.outcomes} now={now} />
      <PartyFields form={form} start={start} paths={paths} now={now} />
      <DeliveryFields form={form} start={start} now={now} />
      <ProofFields form={form} start={start} rows={rows.links} now={now} />
    </>
  );
}

type Part = { form: RecordFormState; now: (name: string) => string | undefined };

function OutcomeFields({ form, rows, now }: Part & { rows: CaseRows["outcomes"] }) {
  const t = useTranslations("cases");
  return (
    <RepeatedRows
      id="outcomes"
      rows={rows}
      legend={t("section.outcomes")}
      hint={now("outcomes") ?? t("outcomesHint")}
      error={form.field("outcomes").error}
      words={{
        row: (at) => t("outcome.row", { at }),
        remove: (at) => t("outcome.remove", { at }),
        add: t("outcome.add"),
      }}
    >
      {(outcome, at) => <OutcomeRow form={form} at={at} outcome={outcome} />}
    </RepeatedRows>
  );
}

function DeliveryFields({ form, start, now }: Part & { start: CaseStart }) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  return (
    <FieldGroup id="delivery" title={t("section.delivery")} columns>
      <SelectField
        {...form.field("status")}
        label={t("field.status")}
        hint={now("status")}
        defaultValue={start.status}
        options={caseStatuses.map((status) => ({ value: status, label: kinds(`caseStatus.${status}`) }))}
      />
      <NumberField
        {...form.field("hours")}
        label={t("field.hours")}
        hint={now("hours") ?? t("field.hoursHint")}
        defaultValue={start.hours ?? ""}
      />
      <DateField
        {...form.field("startedOn")}
        label={t("field.startedOn")}
        hint={now("startedOn")}
        defaultValue={start.startedOn ?? ""}
      />
      <DateField
        {...form.field("deliveredOn")}
        label={t("field.deliveredOn")}
        hint={now("deliveredOn") ?? t("field.deliveredOnHint")}
        defaultValue={start.deliveredOn ?? ""}
      />
    </FieldGroup>
  );
}
