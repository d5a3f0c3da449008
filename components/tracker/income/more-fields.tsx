"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { caseTextIn } from "@/components/tracker/cases/case-text";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import type { IncomeModel } from "@/lib/domain/kinds";
import { choices } from "./choices";
import type { IncomePart, IncomeStart } from "./income-part";
import { caseChoice } from "./income-queries";

/** Optional fields that make the figures more precise. Open from the start where one of them is filled. */
export function MoreFields({
  form,
  start,
  clientId,
  model,
}: IncomePart & { clientId: string; model: IncomeModel | null }) {
  const t = useTranslations("income");
  const [wanted, setWanted] = useState(() => holdsMore(start));
  const [initially] = useState(wanted);
  const earners = model === "platform-share";
  return (
    <details
      open={initially}
      onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
      className="group border-y border-hairline"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-4 py-2 [&::-webkit-details-marker]:hidden">
        {t("more")}
        <Icon name="down" className="text-muted motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <div className="grid gap-5 pt-2 pb-5 sm:grid-cols-2">
        <CaseField form={form} start={start} clientId={clientId} wanted={wanted} />
        <NumberField
          {...form.field("hours", t("field.hoursHint"))}
          label={t("field.hours")}
          defaultValue={start.hours ?? ""}
        />
        <NumberField
          {...form.field("payers", t(earners ? "field.earnersHint" : "field.payersHint"))}
          label={t(earners ? "field.earners" : "field.payers")}
          inputMode="numeric"
          defaultValue={start.payers ?? 1}
        />
        <Checkbox {...form.field("recurring")} label={t("field.recurring")} defaultChecked={start.recurring ?? false} />
        <div className="sm:col-span-2">
          <TextArea {...form.field("note")} label={t("field.note")} defaultValue={start.note ?? ""} />
        </div>
      </div>
    </details>
  );
}

/** The case; those to choose from are asked for once they are wanted, because cases are long. */
function CaseField({ form, start, clientId, wanted }: IncomePart & { clientId: string; wanted: boolean }) {
  const t = useTranslations("income");
  const locale = useLocale();
  const { data: cases } = useQuery({ ...caseChoice(clientId), enabled: wanted });
  const caseId = clientId === (start.clientId ?? "") ? (start.caseId ?? "") : "";
  return (
    <SelectField
      key={`${clientId} ${cases === undefined}`}
      {...form.field("caseId")}
      label={t("field.case")}
      defaultValue={caseId}
      options={choices({
        none: t("field.caseNone"),
        kept: { value: caseId, label: t("asItIs") },
        options: cases?.items.map(({ id, title }) => ({ value: id, label: caseTextIn(title, locale) })) ?? [],
      })}
    />
  );
}

function holdsMore({ caseId, hours, payers, recurring, note }: IncomeStart): boolean {
  return Boolean(caseId || hours || recurring || note || (payers ?? 1) > 1);
}
