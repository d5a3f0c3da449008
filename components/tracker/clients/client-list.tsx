"use client";

import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { isContactDue } from "@/lib/domain/contact";
import type { Day } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { type Client, clientList } from "./client-queries";
import { NextContact } from "./next-contact";
import { OpenDeals } from "./open-deals";

/** All clients, those due for a contact first, and the open deals by stage. */
export function ClientList({ today }: { today: Day }) {
  const t = useTranslations("clients");
  const common = useTranslations("common");
  const locale = useLocale();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(clientList);
  const clients = data.pages.flatMap((page) => page.items).sort(byNextContact);

  if (clients.length === 0) return <NoClients />;
  return (
    <>
      <PageHeader
        title={<ListSummary clients={clients} today={today} />}
        lead={hasNextPage ? t("newestOnly", { count: clients.length }) : <NextInLine clients={clients} today={today} />}
        actions={<ButtonLink href={`/${locale}/clients/new`}>{t("add")}</ButtonLink>}
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <Section title={t("list")}>
          <Rows>
            {clients.map((client) => (
              <ClientRow key={client.id} client={client} today={today} />
            ))}
          </Rows>
          {hasNextPage ? (
            <Button variant="secondary" className="mt-4" pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {common("loadMore")}
            </Button>
          ) : null}
        </Section>
        <OpenDeals names={new Map(clients.map(({ id, name }) => [id, name]))} today={today} />
      </div>
    </>
  );
}

/** Clients never contacted come first, then those longest overdue. */
function byNextContact(a: Client, b: Client): number {
  return (a.nextContactOn ?? "").localeCompare(b.nextContactOn ?? "") || a.id.localeCompare(b.id);
}

function ListSummary({ clients, today }: { clients: readonly Client[]; today: Day }) {
  const t = useTranslations("clients");
  const count = clients.filter((client) => isContactDue(client.nextContactOn, today)).length;
  return count > 0 ? t("headline.due", { count }) : t("headline.next");
}

function NextInLine({ clients, today }: { clients: readonly Client[]; today: Day }) {
  const t = useTranslations("clients");
  const { relativeDay } = formats(useLocale());
  const [first] = clients;
  if (!first?.nextContactOn || isContactDue(first.nextContactOn, today)) return null;
  return t("nextIs", { name: first.name, when: relativeDay(first.nextContactOn, today) });
}

function ClientRow({ client, today }: { client: Client; today: Day }) {
  const t = useTranslations("clients");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { relativeDay } = formats(locale);
  const facts = [
    client.organisation,
    client.channel && kinds(`channel.${client.channel}`),
    client.lastTouchOn && t("lastTouch", { when: relativeDay(client.lastTouchOn, today) }),
  ];
  return (
    <Row
      href={`/${locale}/clients/${client.id}`}
      detail={facts.filter(Boolean).join(" · ")}
      end={<NextContact on={client.nextContactOn} today={today} />}
    >
      {client.name}
    </Row>
  );
}

function NoClients() {
  const t = useTranslations("clients");
  const locale = useLocale();
  return (
    <>
      <PageHeader title={t("headline.none")} />
      <EmptyState
        title={t("emptyTitle")}
        actions={
          <>
            <ButtonLink href={`/${locale}/clients/new`}>{t("add")}</ButtonLink>
            <ButtonLink href={`/${locale}/plan`} variant="secondary">
              {t("seePlan")}
            </ButtonLink>
          </>
        }
      >
        {t("emptyWhy")}
      </EmptyState>
    </>
  );
}
