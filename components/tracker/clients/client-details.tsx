"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { Definitions } from "@/components/ui/definitions";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { api } from "@/lib/client/api";
import { patchClient } from "@/lib/contract/inputs/clients";
import { ClientFields, readClient } from "./client-fields";
import type { Client } from "./client-queries";

/** A client's details, and the form that changes them. */
export function ClientDetails({ client }: { client: Client }) {
  const t = useTranslations("clients");
  const shown = useShown()(client);
  const filled = (["organisation", "channel", "contact", "cadenceDays", "note"] as const).filter((key) => shown[key]);
  return (
    <Section title={t("details")}>
      <Definitions
        items={filled.map((key) => ({
          key,
          term: t(`field.${key}`),
          value: <span className="whitespace-pre-line">{shown[key]}</span>,
        }))}
      />
      <Disclosure summary={t("edit")}>
        <EditClient client={client} />
      </Disclosure>
    </Section>
  );
}

function EditClient({ client }: { client: Client }) {
  const t = useTranslations("clients");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const { id } = client;
  const { data: deals } = useSuspenseQuery(dealsOfClient(id));
  const [opened, setOpened] = useState(client);
  const shown = useShown();
  const base = useEditBase({ version: client.version, shown: shown(client) });
  const patch = useMutation(api.clients.patch.mutationOptions());
  const trash = useMutation(api.clients.trash.mutationOptions());
  const form = useRecordForm({
    schema: patchClient,
    read: (typed) => ({ ...changedFields(readClient(typed), opened, client), id, version: base.version }),
    save: (input) => patch.mutateAsync(input),
    onStale: base.onStale,
    onSaved: (saved) => {
      setOpened(saved);
      base.onSaved({ version: saved.version, shown: shown(saved) });
    },
  });
  const count = deals.items.length;
  return (
    <form {...form.attributes} className="grid gap-5 pt-2">
      <ClientFields form={form} start={client} now={base.hint} />
      <FormFoot form={form} submit={common("save")} saved={patch.isSuccess ? common("saved") : null}>
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          barred={count > 0 ? t("trashHasDeals", { count }) : undefined}
          trash={() => trash.mutateAsync({ id })}
          onTrashed={() => router.replace(`/${locale}/clients`)}
        />
      </FormFoot>
    </form>
  );
}

/** A client's fields in words, by the names they have in the form. */
function useShown() {
  const t = useTranslations("clients");
  const kinds = useTranslations("kinds");
  return (client: Client) => ({
    name: client.name,
    organisation: client.organisation,
    channel: client.channel === null ? "" : kinds(`channel.${client.channel}`),
    contact: client.contact,
    cadenceDays: t("cadence", { days: client.cadenceDays }),
    note: client.note,
  });
}
