"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import type { Deal } from "@/components/tracker/deals/deal-queries";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { api } from "@/lib/client/api";
import { createTouch } from "@/lib/contract/inputs/touches";
import type { Day } from "@/lib/domain/day";
import { touchKinds } from "@/lib/domain/kinds";

/** The form that logs a touch; after saving it is blank for the next one. */
export function NewTouch({ clientId, deals, today }: { clientId: string; deals: readonly Deal[]; today: Day }) {
  const t = useTranslations("touches");
  const kinds = useTranslations("kinds");
  const create = useMutation(api.touches.create.mutationOptions());
  const form = useNewRecord({
    schema: createTouch,
    read: (typed) => ({
      clientId,
      kind: typed.text("kind"),
      on: typed.choice("on") ?? undefined,
      text: typed.text("text").trim(),
      dealId: typed.choice("dealId"),
    }),
    save: (input) => create.mutateAsync(input),
  });
  return (
    <RecordForm form={form} submit={t("save")} className="gap-4">
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          {...form.field("kind")}
          label={t("field.kind")}
          options={touchKinds.map((kind) => ({ value: kind, label: kinds(`touchKind.${kind}`) }))}
        />
        <DateField {...form.field("on")} label={t("field.on")} defaultValue={today} />
      </div>
      <TextArea {...form.field("text")} label={t("field.text")} rows={2} />
      {deals.length > 0 ? (
        <SelectField
          {...form.field("dealId")}
          label={t("field.deal")}
          options={[{ value: "", label: t("noDeal") }, ...deals.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      ) : null}
    </RecordForm>
  );
}
