"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
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
  const locale = useLocale();
  const { data: deals } = useSuspenseQuery(dealsOfClient(client.id));
  const patch = useMutation(api.clients.patch.mutationOptions());
  const trash = useMutation(api.clients.trash.mutationOptions());
  const form = useEditRecord({
    record: client,
    schema: patchClient,
    read: readClient,
    shown: useShown(),
    save: (input) => patch.mutateAsync(input),
  });
  const count = deals.items.length;
  return (
    <RecordForm
      form={form}
      className="gap-5 pt-2"
      trash={
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          barred={count > 0 ? t("trashHasDeals", { count }) : undefined}
          trash={() => trash.mutateAsync({ id: client.id })}
          leadsTo={`/${locale}/clients`}
        />
      }
    >
      <ClientFields form={form} start={client} />
    </RecordForm>
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
