"use client";

import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { OfferingRows } from "@/components/tracker/offerings/offering-rows";
import { FlashNotice } from "@/components/tracker/progress/flash-notice";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { api } from "@/lib/client/api";
import { formats } from "@/lib/i18n/formats";
import { incomeList } from "./income-queries";
import { IncomeMonths } from "./income-rows";
import { incomeSummary } from "./income-summary";

/** The owner's income: this month in a sentence, every payment, and the offerings. */
export function IncomeOverview() {
  const t = useTranslations("income");
  const common = useTranslations("common");
  const locale = useLocale();
  const { data: today } = useSuspenseQuery(api.today.read.queryOptions());
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(incomeList);
  const entries = data.pages.flatMap((page) => page.items);
  const leads = [
    entries.some(({ model }) => model === "salary") ? t("salaryApart") : null,
    hasNextPage ? t("newestOnly", { count: entries.length }) : null,
  ].filter((lead) => lead !== null);

  return (
    <>
      <FlashNotice />
      {entries.length === 0 ? (
        <NoIncome />
      ) : (
        <>
          <PageHeader
            title={<span className="break-keep">{incomeSummary(today, t, formats(locale))}</span>}
            lead={leads.length > 0 ? leads.join(locale === "zh" ? "" : " ") : undefined}
            actions={<ButtonLink href={`/${locale}/income/new`}>{t("record")}</ButtonLink>}
          />
          <IncomeMonths entries={entries} baseCurrency={today.baseCurrency} />
          {hasNextPage ? (
            <Button variant="secondary" className="mt-4" pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {common("loadMore")}
            </Button>
          ) : null}
        </>
      )}
      <OfferingRows today={today.today} />
    </>
  );
}

function NoIncome() {
  const t = useTranslations("income");
  const locale = useLocale();
  return (
    <>
      <PageHeader title={t("headline.none")} />
      <EmptyState
        title={t("emptyTitle")}
        actions={
          <>
            <ButtonLink href={`/${locale}/income/new`}>{t("record")}</ButtonLink>
            <ButtonLink href={`/${locale}/clients`} variant="secondary">
              {t("emptyClients")}
            </ButtonLink>
          </>
        }
      >
        {t("emptyWhy")}
      </EmptyState>
    </>
  );
}
