"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { FormFoot } from "@/components/forms/form-foot";
import { useNewRecord } from "@/components/forms/use-new-record";
import { OutcomeRow } from "@/components/tracker/cases/outcome-row";
import { readOutcomes } from "@/components/tracker/cases/read-case";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { ButtonLink } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { createCase } from "@/lib/contract/inputs/cases";
import type { Day } from "@/lib/domain/day";
import { caseKinds } from "@/lib/domain/kinds";

/**
 * One thing that is already done, as a delivered case: its name, for whom, and what changed. If the reader was `paid`
 * for it, the payment comes next; else the dashboard says how it affected the progress.
 */
export function FirstRecord({ pathId, today, paid }: { pathId: string | null; today: Day; paid: boolean }) {
  const t = useTranslations("welcome");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const moving = useProgressFlash();
  const create = useMutation(api.cases.create.mutationOptions());
  const form = useNewRecord({
    schema: firstCase,
    read: (typed) => ({
      pathId,
      title: typed.text("title").trim(),
      kind: typed.text("kind"),
      status: "delivered",
      deliveredOn: typed.choice("deliveredOn") ?? today,
      outcomes: readOutcomes(typed, 1),
    }),
    save: (input) => moving("saved", () => create.mutateAsync(input)),
    leadsTo: paid ? `/${locale}/income/new` : `/${locale}/dashboard`,
  });
  return (
    <form {...form.attributes} className="grid max-w-136 gap-6">
      <TextField {...form.field("title")} label={t("record.name")} hint={t("record.nameHint")} required />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          {...form.field("kind")}
          label={t("record.kind")}
          defaultValue={paid ? "client" : "personal"}
          options={caseKinds.map((kind) => ({ value: kind, label: kinds(`caseKind.${kind}`) }))}
        />
        <DateField {...form.field("deliveredOn")} label={t("record.deliveredOn")} defaultValue={today} />
      </div>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-small font-semibold">{t("record.outcome")}</legend>
        <p className="text-small text-muted">{t("record.outcomeHint")}</p>
        <OutcomeRow form={form} at={0} />
      </fieldset>
      <FormFoot form={form} submit={t("record.save")}>
        <ButtonLink href={`/${locale}/dashboard`} variant="quiet">
          {t("later")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}

/** The few fields of a case that are asked for here. */
const firstCase = z.pick(createCase, {
  id: true,
  pathId: true,
  title: true,
  kind: true,
  status: true,
  deliveredOn: true,
  outcomes: true,
});
