"use client";

import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { createDeal, dealFields } from "@/lib/contract/inputs/deals";
import { patchInput } from "@/lib/contract/record-inputs";
import { isClosed } from "@/lib/domain/deal-move";
import { dealKinds } from "@/lib/domain/kinds";
import { currencies } from "@/lib/domain/money";
import { amountText } from "@/lib/domain/number-text";
import type { Deal } from "./deal-queries";

/** The fields of a deal beside its stage, which moves by itself; the day it closed once it has. */
export function DealFields({ form, start }: { form: RecordFormState; start: Partial<Deal> & { currency: string } }) {
  const t = useTranslations("deals");
  const kinds = useTranslations("kinds");
  return (
    <>
      <TextField {...form.field("title")} label={t("field.title")} defaultValue={start.title} />
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-[1fr_1fr_7rem]">
        <div className="col-span-2 sm:col-span-1">
          <SelectField
            {...form.field("kind")}
            label={t("field.kind")}
            defaultValue={start.kind}
            options={dealKinds.map((kind) => ({ value: kind, label: kinds(`dealKind.${kind}`) }))}
          />
        </div>
        <NumberField
          {...form.field("value")}
          label={t("field.value")}
          defaultValue={start.value == null ? "" : amountText(start.value, start.currency)}
        />
        <SelectField
          {...form.field("currency")}
          label={t("field.currency")}
          defaultValue={start.currency}
          options={currencies.map((code) => ({ value: code, label: code }))}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-[2fr_1fr]">
        <TextField {...form.field("nextAction")} label={t("field.nextAction")} defaultValue={start.nextAction} />
        <DateField {...form.field("nextOn")} label={t("field.nextOn")} defaultValue={start.nextOn ?? ""} />
      </div>
      {start.stage && isClosed(start.stage) ? (
        <DateField {...form.field("closedOn")} label={t("field.closedOn")} defaultValue={start.closedOn ?? ""} />
      ) : null}
    </>
  );
}

/** What of a deal comes with its moves. */
const movesBring = {
  stage: true,
  snoozedUntil: true,
  lostReason: true,
  quotedValue: true,
  agreedValue: true,
  expectedOn: true,
  shownCaseIds: true,
} as const;

/** The fields of a new deal that its form asks for. */
export const newDeal = z.omit(createDeal, { ...movesBring, closedOn: true });

/** The fields of a deal that its form changes. */
export const changedDeal = z.omit(patchInput(dealFields), { ...movesBring, clientId: true });

/** What was typed into these fields; the day it closed is not among them. */
export function readDeal(typed: FormReader): TypedInput<typeof newDeal, "id" | "clientId"> {
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
