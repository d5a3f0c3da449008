"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/day";
import { DealItem } from "./deal-item";
import { dealsOfClient } from "./deal-queries";
import { NewDeal } from "./new-deal";

/** A client's deals, newest first, and the form for another, which is open where there are none yet. */
export function ClientDeals({ clientId, today, baseCurrency }: { clientId: string; today: Day; baseCurrency: string }) {
  const t = useTranslations("deals");
  const { data } = useSuspenseQuery(dealsOfClient(clientId));
  const none = data.items.length === 0;
  // The initial state is kept: the form must not close when the first deal has been added with it.
  const [open] = useState(none);
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section title={t("title")}>
      <div className="border-t border-hairline">
        {none ? <p className="max-w-prose border-b border-hairline py-4 text-muted">{t("ofClientNone")}</p> : null}
        <ul ref={list} tabIndex={-1} aria-label={t("title")} className="outline-none">
          {data.items.map((deal) => (
            <DealItem key={deal.id} deal={deal} today={today} onTrashed={() => list.current?.focus()} />
          ))}
        </ul>
        <Disclosure summary={t("add")} open={open}>
          <NewDeal clientId={clientId} baseCurrency={baseCurrency} />
        </Disclosure>
      </div>
    </Section>
  );
}
