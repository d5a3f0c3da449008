"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
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
  const common = useTranslations("common");
  const [id, setId] = useState(() => newId());
  const create = useMutation(api.touches.create.mutationOptions());
  const form = useRecordForm({
    schema: createTouch,
    read: (typed) => ({
      id,
      clientId,
      kind: typed.text("kind"),
      on: typed.choice("on") ?? undefined,
      text: typed.text("text").trim(),
      dealId: typed.choice("dealId"),
    }),
    save: (input) => create.mutateAsync(input),
    onSaved: (_saved, element) => {
      setId(newId());
      element.reset();
    },
  });
  return (
    <form {...form.attributes} className="grid gap-4">
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
      <FormFoot form={form} submit={t("save")} saved={create.isSuccess ? common("saved") : null} />
    </form>
  );
}
