"use client";

import { useTranslations } from "use-intl/react";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { ChoiceField } from "@/components/ui/choice-field";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import type { createOffering } from "@/lib/contract/inputs/offerings";
import { offeringKinds } from "@/lib/domain/kinds";
import type { Offering } from "./offering-queries";

/** Every field of an offering. */
export function OfferingFields({ form, start }: { form: RecordFormState; start: Partial<Offering> }) {
  const t = useTranslations("offerings");
  const kinds = useTranslations("kinds");
  const common = useTranslations("common");
  return (
    <>
      <TextField {...form.field("name")} label={t("field.name")} required defaultValue={start.name ?? ""} />
      <ChoiceField
        {...form.field("kind")}
        legend={t("field.kind")}
        defaultValue={start.kind}
        choices={offeringKinds.map((kind) => ({
          value: kind,
          label: kinds(`offeringKind.${kind}`),
          hint: t(`kindHint.${kind}`),
        }))}
      />
      <TextField
        {...form.field("url", t("field.urlHint"))}
        label={t("field.url")}
        aside={common("optional")}
        type="url"
        inputMode="url"
        placeholder="https://"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={start.url ?? ""}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          {...form.field("launchedOn", t("field.launchedOnHint"))}
          label={t("field.launchedOn")}
          aside={common("optional")}
          defaultValue={start.launchedOn ?? ""}
        />
        <DateField
          {...form.field("retiredOn", t("field.retiredOnHint"))}
          label={t("field.retiredOn")}
          aside={common("optional")}
          defaultValue={start.retiredOn ?? ""}
        />
      </div>
    </>
  );
}

/** What was typed into the form of an offering. */
export function readOffering(typed: FormReader): TypedInput<typeof createOffering, "id"> {
  return {
    name: typed.text("name").trim(),
    kind: typed.choice("kind"),
    url: typed.choice("url")?.trim() ?? null,
    launchedOn: typed.choice("launchedOn"),
    retiredOn: typed.choice("retiredOn"),
  };
}
