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
}: {
  form: RecordFormState;
  start: CaseStart;
  rows: CaseRows;
  paths: readonly PathChoice[];
}) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const common = useTranslations("common");
  const locale = useLocale();
  return (
    <>
      <FieldGroup title={t("section.work")}>
        <TextField
          {...form.field("title", t("field.titleHint"))}
          label={t("field.title")}
          defaultValue={caseTextIn(start.title ?? "", locale)}
        />
        <SelectField
          {...form.field("kind")}
          label={t("field.kind")}
          defaultValue={start.kind}
          options={caseKinds.map((kind) => ({ value: kind, label: kinds(`caseKind.${kind}`) }))}
        />
        <TextField
          {...form.field("niche", t("field.nicheHint"))}
          label={t("field.niche")}
          aside={common("optional")}
          defaultValue={start.niche}
        />
        <TextArea
          {...form.field("problem")}
          label={t("field.problem")}
          defaultValue={caseTextIn(start.problem ?? "", locale)}
        />
        <TextArea
          {...form.field("approach")}
          label={t("field.approach")}
          defaultValue={caseTextIn(start.approach ?? "", locale)}
        />
        <TextField
          {...form.field("tools", t("field.toolsHint"))}
          label={t("field.tools")}
          defaultValue={start.tools?.join(locale === "zh" ? "，" : ", ")}
        />
      </FieldGroup>
      <OutcomeFields form={form} rows={rows.outcomes} />
      <PartyFields form={form} start={start} paths={paths} />
      <DeliveryFields form={form} start={start} />
      <ProofFields form={form} start={start} rows={rows.links} />
    </>
  );
}

type Part = { form: RecordFormState };

function OutcomeFields({ form, rows }: Part & { rows: CaseRows["outcomes"] }) {
  const t = useTranslations("cases");
  const { hint, error } = form.field("outcomes", t("outcomesHint"));
  return (
    <RepeatedRows
      id="outcomes"
      rows={rows}
      legend={t("section.outcomes")}
      hint={hint}
      error={error}
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

function DeliveryFields({ form, start }: Part & { start: CaseStart }) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  return (
    <FieldGroup id="delivery" title={t("section.delivery")} columns>
      <SelectField
        {...form.field("status")}
        label={t("field.status")}
        defaultValue={start.status}
        options={caseStatuses.map((status) => ({ value: status, label: kinds(`caseStatus.${status}`) }))}
      />
      <NumberField
        {...form.field("hours", t("field.hoursHint"))}
        label={t("field.hours")}
        defaultValue={start.hours ?? ""}
      />
      <DateField {...form.field("startedOn")} label={t("field.startedOn")} defaultValue={start.startedOn ?? ""} />
      <DateField
        {...form.field("deliveredOn", t("field.deliveredOnHint"))}
        label={t("field.deliveredOn")}
        defaultValue={start.deliveredOn ?? ""}
      />
    </FieldGroup>
  );
}
