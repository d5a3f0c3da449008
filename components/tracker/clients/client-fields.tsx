"use client";

import { useTranslations } from "use-intl/react";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { createClient } from "@/lib/contract/inputs/clients";
import { defaultCadenceDays } from "@/lib/domain/contact";
import { channels } from "@/lib/domain/kinds";
import type { Client } from "./client-queries";

/** Every field of a client; the same for a new client and for an edited one. */
export function ClientFields({ form, start }: { form: RecordFormState; start: Partial<Client> }) {
  const t = useTranslations("clients");
  const kinds = useTranslations("kinds");
  return (
    <>
      <TextField {...form.field("name")} label={t("field.name")} defaultValue={start.name} />
      <TextField {...form.field("organisation")} label={t("field.organisation")} defaultValue={start.organisation} />
      <SelectField
        {...form.field("channel")}
        label={t("field.channel")}
        defaultValue={start.channel ?? ""}
        options={[
          { value: "", label: t("noChannel") },
          ...channels.map((channel) => ({ value: channel, label: kinds(`channel.${channel}`) })),
        ]}
      />
      <TextField
        {...form.field("contact", t("field.contactHint"))}
        label={t("field.contact")}
        defaultValue={start.contact}
      />
      <NumberField
        {...form.field("cadenceDays", t("field.cadenceHint"))}
        label={t("field.cadenceDays")}
        inputMode="numeric"
        unit={t("days")}
        defaultValue={start.cadenceDays}
      />
      <TextArea {...form.field("note")} label={t("field.note")} defaultValue={start.note} />
    </>
  );
}

/** What was typed into these fields. A cadence left blank is the usual one. */
export function readClient(typed: FormReader): TypedInput<typeof createClient, "id"> {
  return {
    name: typed.text("name").trim(),
    organisation: typed.text("organisation").trim(),
    channel: typed.choice("channel"),
    contact: typed.text("contact").trim(),
    cadenceDays: typed.number("cadenceDays") ?? defaultCadenceDays,
    note: typed.text("note").trim(),
  };
}
