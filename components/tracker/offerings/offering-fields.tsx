"use client";

import { useTranslations } from "use-intl/react";
import type { FormReader } from "@/components/forms/form-reader";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { ChoiceField } from "@/components/ui/choice-field";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { offeringKinds } from "@/lib/domain/kinds";
import type { Offering } from "./offering-queries";

/** Every field of an offering; `now` returns the saved value of a field that was changed elsewhere. */
export function OfferingFields({
  form,
  start,
  now,
}: {
  form: RecordFormState;
  start: Partial<Offering>;
  now: (name: string) => string | undefined;
}) {
  const t = useTranslations("offerings");
  const kinds = useTranslations("kinds");
  const common = useTranslations("common");
  return (
    <>
      <TextField
        {...form.field("name")}
        label={t("field.name")}
        hint={now("name")}
        required
        defaultValue={start.name ?? ""}
      />
      <ChoiceField
        {...form.field("kind")}
        legend={t("field.kind")}
        hint={now("kind")}
        defaultValue={start.kind}
        choices={offeringKinds.map((kind) => ({
          value: kind,
          label: kinds(`offeringKind.${kind}`),
          hint: t(`kindHint.${kind}`),
        }))}
      />
      <TextField
        {...form.field("url")}
        label={t("field.url")}
        aside={common("optional")}
        hint={now("url") ?? t("field.urlHint")}
        type="url"
        inputMode="url"
        placeholder="https://"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={start.url ?? ""}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          {...form.field("launchedOn")}
          label={t("field.launchedOn")}
          aside={common("optional")}
          hint={now("launchedOn") ?? t("field.launchedOnHint")}
          defaultValue={start.launchedOn ?? ""}
        />
        <DateField
          {...form.field("retiredOn")}
          label={t("field.retiredOn")}
          aside={common("optional")}
          hint={now("retiredOn") ?? t("field.retiredOnHint")}
          defaultValue={start.retiredOn ?? ""}
        />
      </div>
    </>
  );
}

/** Reads the form of an offering. */
export function readOffering(typed: FormReader) {
  return {
    name: typed.text("name").trim(),
    kind: typed.choice("kind"),
    url: typed.choice("url")?.trim() ?? null,
    launchedOn: typed.choice("launchedOn"),
    retiredOn: typed.choice("retiredOn"),
  };
}
