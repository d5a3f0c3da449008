"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { oneClient } from "@/components/tracker/clients/client-queries";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { api } from "@/lib/client/api";
import { createTouch } from "@/lib/contract/inputs/touches";
import { touchKinds } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { CaptureForm } from "./capture-form";
import type { CaptureStart } from "./capture-start";
import { ClientChoice, readClient } from "./client-choice";

/**
 * The short form of a touch: with whom, how, when and what was said. After saving it says when the next one is due.
 */
export function CaptureTouch({ text, today, onLeave }: CaptureStart) {
  const t = useTranslations("commandPalette");
  const touches = useTranslations("touches");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { relativeDay } = formats(locale);
  const queries = useQueryClient();
  const create = useMutation(api.touches.create.mutationOptions());
  return (
    <CaptureForm
      schema={createTouch}
      read={(typed) => ({
        clientId: readClient(typed) ?? undefined,
        kind: typed.text("kind"),
        on: typed.choice("on") ?? undefined,
        text: typed.text("text").trim(),
        dealId: null,
      })}
      save={(input) => create.mutateAsync(input)}
      moves={false}
      say={async (saved) => {
        const client = await queries.fetchQuery({ ...oneClient(saved.clientId), staleTime: 0 });
        if (!client.nextContactOn) return null;
        return t("nextTouch", { name: client.name, when: relativeDay(client.nextContactOn, today) });
      }}
      link={(saved) => ({ href: `/${locale}/clients/${saved.clientId}`, label: t("see.touch") })}
      onLeave={onLeave}
    >
      {(form, isFirst) => (
        <>
          <ClientChoice error={form.field("clientId").error} required onLeave={onLeave} />
          <div className="grid grid-cols-2 gap-4">
            <SelectField
              {...form.field("kind")}
              label={touches("field.kind")}
              options={touchKinds.map((kind) => ({ value: kind, label: kinds(`touchKind.${kind}`) }))}
            />
            <DateField {...form.field("on")} label={touches("field.on")} defaultValue={today} />
          </div>
          <TextArea {...form.field("text")} label={touches("field.text")} rows={2} defaultValue={isFirst ? text : ""} />
        </>
      )}
    </CaptureForm>
  );
}
