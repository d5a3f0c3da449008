"use client";

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { offeringChoice } from "@/components/tracker/offerings/offering-queries";
import { SelectField } from "@/components/ui/select-field";
import { choices } from "./choices";
import type { IncomePart } from "./income-part";

/** The source of the payment: the client, one of that client's deals, and the offering. */
export function SourceFields({
  form,
  start,
  clientId,
  onClient,
}: IncomePart & { clientId: string; onClient: (clientId: string) => void }) {
  const t = useTranslations("income");
  const { data: clients } = useSuspenseQuery(clientChoice);
  const { data: offerings } = useSuspenseQuery(offeringChoice);
  const { data: deals } = useQuery({ ...dealsOfClient(clientId), enabled: clientId !== "" });
  const dealId = clientId === (start.clientId ?? "") ? (start.dealId ?? "") : "";
  const ofClient = deals?.items.map(({ id, title }) => ({ value: id, label: title })) ?? [];
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField
        {...form.field("clientId")}
        label={t("field.client")}
        defaultValue={start.clientId ?? ""}
        onChange={(event) => onClient(event.target.value)}
        options={choices({
          none: t("field.clientNone"),
          kept: { value: start.clientId, label: t("asItIs") },
          options: clients.items.map(({ id, name }) => ({ value: id, label: name })),
        })}
      />
      {clientId === "" && dealId === "" ? null : (
        <SelectField
          // Another client's deals are another select; while they load, a selected deal stays selected.
          key={`${clientId} ${deals === undefined}`}
          {...form.field("dealId")}
          label={t("field.deal")}
          defaultValue={dealId}
          options={choices({
            none: t("field.dealNone"),
            kept: { value: dealId, label: t("asItIs") },
            options: ofClient,
          })}
        />
      )}
      <SelectField
        {...form.field("offeringId", t("field.offeringHint"))}
        label={t("field.offering")}
        defaultValue={start.offeringId ?? ""}
        options={choices({
          none: t("field.offeringNone"),
          kept: { value: start.offeringId, label: t("asItIs") },
          options: offerings.items.map(({ id, name }) => ({ value: id, label: name })),
        })}
      />
    </div>
  );
}
