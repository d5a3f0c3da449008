"use client";

import { useTranslations } from "use-intl/react";
import type { FormReader } from "@/components/forms/form-reader";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { channels } from "@/lib/domain/kinds";
import type { Client } from "./client-queries";

/** Every field of a client; the same for a new client and an edited one. */
export function ClientFields({
  form,
  start,
  now,
}: {
  form: RecordFormState;
  start: Partial<Client>;
  /** The value that is saved now, where the field was changed elsewhere. */
  now: (name: string) => string | undefined;
}) {
  const t = useTranslations("clients");
  const kinds = useTranslations("kinds");
  return (
    <>
      <TextField {...form.field("name")} label={t("field.name")} hint={now("name")} defaultValue={start.name} />
      <TextField
        {...form.field("organisation")}
        label={t("field.organisation")}
        hint={now("organisation")}
        defaultValue={start.organisation}
      />
      <SelectField
        {...form.field("channel")}
        label={t("field.channel")}
        hint={now("channel")}
        defaultValue={start.channel ?? ""}
        options={[
          { value: "", label: t("noChannel") },
          ...channels.map((channel) => ({ value: channel, label: kinds(`channel.${channel}`) })),
        ]}
      />
      <TextField
        {...form.field("contact")}
        label={t("field.contact")}
        hint={now("contact") ?? t("field.contactHint")}
        defaultValue={start.contact}
      />
      <NumberField
        {...form.field("cadenceDays")}
        label={t("field.cadenceDays")}
        inputMode="numeric"
        unit={t("days")}
        hint={now("cadenceDays") ?? t("field.cadenceHint")}
        defaultValue={start.cadenceDays}
      />
      <TextArea {...form.field("note")} label={t("field.note")} hint={now("note")} defaultValue={start.note} />
    </>
  );
}

/** Reads these fields. A blank cadence is left out, and the server fills it in. */
export function readClient(typed: FormReader) {
  return {
    name: typed.text("name").trim(),
    organisation: typed.text("organisation").trim(),
    channel: typed.choice("channel"),
    contact: typed.text("contact").trim(),
    cadenceDays: typed.number("cadenceDays") ?? undefined,
    note: typed.text("note").trim(),
  };
}
