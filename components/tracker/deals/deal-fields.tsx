"use client";

import { useTranslations } from "use-intl/react";
import { amountText } from "@/components/currency/amount-text";
import type { FormReader } from "@/components/forms/form-reader";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { isClosed } from "@/lib/domain/deal-move";
import { dealKinds } from "@/lib/domain/kinds";
import { currencies } from "@/lib/domain/money";
import type { Deal } from "./deal-queries";

/** The fields of a deal except its stage, which has its own control; with the closing day once it is closed. */
export function DealFields({
  form,
  start,
  now,
}: {
  form: RecordFormState;
  start: Partial<Deal> & { currency: string };
  /** The value that is saved now, where the field was changed elsewhere. */
  now: (name: string) => string | undefined;
}) {
  const t = useTranslations("deals");
  const kinds = useTranslations("kinds");
  return (
    <>
      <TextField {...form.field("title")} label={t("field.title")} hint={now("title")} defaultValue={start.title} />
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-[1fr_1fr_7rem]">
        <div className="col-span-2 sm:col-span-1">
          <SelectField
            {...form.field("kind")}
            label={t("field.kind")}
            hint={now("kind")}
            defaultValue={start.kind}
            options={dealKinds.map((kind) => ({ value: kind, label: kinds(`dealKind.${kind}`) }))}
          />
        </div>
        <NumberField
          {...form.field("value")}
          label={t("field.value")}
          hint={now("value")}
          defaultValue={start.value == null ? "" : amountText(start.value, start.currency)}
        />
        <SelectField
          {...form.field("currency")}
          label={t("field.currency")}
          hint={now("currency")}
          defaultValue={start.currency}
          options={currencies.map((code) => ({ value: code, label: code }))}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-[2fr_1fr]">
        <TextField
          {...form.field("nextAction")}
          label={t("field.nextAction")}
          hint={now("nextAction")}
          defaultValue={start.nextAction}
        />
        <DateField
          {...form.field("nextOn")}
          label={t("field.nextOn")}
          hint={now("nextOn")}
          defaultValue={start.nextOn ?? ""}
        />
      </div>
      {start.stage && isClosed(start.stage) ? (
        <DateField
          {...form.field("closedOn")}
          label={t("field.closedOn")}
          hint={now("closedOn")}
          defaultValue={start.closedOn ?? ""}
        />
      ) : null}
    </>
  );
}

/** Reads these fields, without the closing day. */
export function readDeal(typed: FormReader) {
  const currency = typed.text("currency");
  return {
    title: typed.text("title").trim(),
    kind: typed.text("kind"),
    value: typed.money("value", currency),
    currency,
    nextAction: typed.text("nextAction").trim(),
    nextOn: typed.choice("nextOn"),
  };
}
