"use client";

import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Row, Rows } from "@/components/ui/rows";
import { formats } from "@/lib/i18n/formats";
import { type Case, caseList } from "./case-queries";
import { caseTextIn } from "./case-text";
import { OutcomeGap } from "./outcome-gap";
import { StrengthMark } from "./strength-mark";

/** All cases, newest first, under a sentence that says how many of them are measured. */
export function CaseList() {
  const t = useTranslations("cases");
  const common = useTranslations("common");
  const locale = useLocale();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(caseList);
  const { data: clients } = useSuspenseQuery(clientChoice);
  const cases = data.pages.flatMap((page) => page.items);
  const names = new Map(clients.items.map((client) => [client.id, client.name]));

  if (cases.length === 0) return <NoCases />;
  return (
    <>
      <PageHeader
        title={<ListSummary cases={cases} />}
        lead={hasNextPage ? t("newestOnly", { count: cases.length }) : undefined}
        actions={<ButtonLink href={`/${locale}/cases/new`}>{t("log")}</ButtonLink>}
      />
      <Rows>
        {cases.map((one) => (
          <CaseRow key={one.id} one={one} client={names.get(one.clientId ?? "")} />
        ))}
      </Rows>
      {hasNextPage ? (
        <Button variant="secondary" className="mt-4" pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {common("loadMore")}
        </Button>
      ) : null}
    </>
  );
}

function ListSummary({ cases }: { cases: readonly Case[] }) {
  const t = useTranslations("cases");
  const total = cases.length;
  const lacking = cases.filter((one) => one.strength.incomplete).length;
  return lacking === 0
    ? t("headline.all", { total })
    : t("headline.some", { total, measured: total - lacking, lacking });
}

function CaseRow({ one, client }: { one: Case; client: string | undefined }) {
  const t = useTranslations("cases");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const day = one.deliveredOn ?? one.startedOn;
  const facts = [
    kinds(`caseKind.${one.kind}`),
    client,
    one.status === "draft" ? kinds("caseStatus.draft") : null,
    day ? formats(locale).date(day) : null,
  ];
  return (
    <Row
      href={`/${locale}/cases/${one.id}`}
      detail={
        <>
          {facts.filter(Boolean).join(" · ")}
          {one.strength.incomplete ? (
            <span className="block text-ink">
              <b className="font-semibold">{t("incomplete")}</b> · <OutcomeGap outcomes={one.outcomes} />
            </span>
          ) : null}
        </>
      }
      end={
        <span className="flex flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-2.5">
          <StrengthMark level={one.strength.level} />
          {kinds(`strength.${one.strength.level}`)}
        </span>
      }
    >
      {caseTextIn(one.title, locale)}
    </Row>
  );
}

function NoCases() {
  const t = useTranslations("cases");
  const locale = useLocale();
  return (
    <>
      <PageHeader title={t("headline.none")} />
      <EmptyState
        title={t("emptyTitle")}
        actions={
          <>
            <ButtonLink href={`/${locale}/cases/new?kind=personal`}>{t("emptyOwn")}</ButtonLink>
            <ButtonLink href={`/${locale}/cases/new?kind=sample`} variant="secondary">
              {t("emptySample")}
            </ButtonLink>
          </>
        }
      >
        {t("emptyWhy")}
      </EmptyState>
    </>
  );
}
