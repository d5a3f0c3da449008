"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { ClientDeals } from "@/components/tracker/deals/client-deals";
import { ClientTouches } from "@/components/tracker/touches/client-touches";
import { PageHeader } from "@/components/ui/page-header";
import type { Day } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { ClientDetails } from "./client-details";
import { type Client, oneClient } from "./client-queries";

/** A client's own page: the next contact, the deals, the touches, and the details. */
export function ClientPage({ id, today, baseCurrency }: { id: string; today: Day; baseCurrency: string }) {
  const { data: client } = useSuspenseQuery(oneClient(id));
  return (
    <>
      <PageHeader title={client.name} lead={<Rhythm client={client} today={today} />} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ClientDeals clientId={id} today={today} baseCurrency={baseCurrency} />
        <div className="grid content-start gap-10">
          <ClientTouches clientId={id} today={today} />
          <ClientDetails client={client} />
        </div>
      </div>
    </>
  );
}

function Rhythm({ client: { lastTouchOn, nextContactOn }, today }: { client: Client; today: Day }) {
  const t = useTranslations("clients");
  const { relativeDay } = formats(useLocale());
  if (lastTouchOn === null || nextContactOn === null) return t("contact.never");
  const last = relativeDay(lastTouchOn, today);
  if (nextContactOn === today) return t("contact.due", { last });
  const next = relativeDay(nextContactOn, today);
  return nextContactOn < today ? t("contact.late", { last, next }) : t("contact.later", { last, next });
}
