import type { Metadata } from "next";
import { cache } from "react";
import { ClaimQuote } from "@/components/claims/claim-quote";
import { balanceOf } from "@/components/claims/claim-reasons";
import { NearFigures } from "@/components/claims/near-figures";
import { OwnMonthsBeside } from "@/components/claims/own-months-beside";
import { allCurrencies } from "@/components/currency/all-currencies";
import { oneClaim } from "@/components/tracker/claims/claim-queries";
import { EditClaim } from "@/components/tracker/claims/edit-claim";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { weigh } from "@/lib/domain/claim";
import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { keptOn, monthsSince } from "@/lib/server/pages/claims-of-page";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The claim in the address, read once for the title and the page. */
const claimOfPage = cache(async (locale: Locale, id: string) => {
  const owner = await requireOwner(locale, `/${locale}/claims/${id}`);
  return { owner, one: await recordOfPage(records.claims.read(owner, { id })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { one } = await claimOfPage(locale, (await params).id);
  return { title: translator(locale, "claims")(`says.${one.verdict ?? "none"}`) };
}

/** A saved claim: its verdict by its answers, which can be changed, and the owner's own months by now. */
export default async function ClaimPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { owner, one } = await claimOfPage(locale, (await params).id);
  const t = translator(locale, "claims");
  const words = translator(locale, "realityCheck");
  const kept = keptOn(owner, one);
  const months = await monthsSince(owner, kept);
  const { text, claimedMonthly: amount, currency } = one;
  return (
    <>
      <a href={`/${locale}/claims`} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
        ← {t("title")}
      </a>
      <PageHeader
        title={t(`says.${one.verdict ?? "none"}`)}
        lead={
          <>
            {one.verdict === null ? t("noneYet") : t("balance", balanceOf(weigh(one.answers)))}
            <span className="block text-small">{t("keptOn", { date: formats(locale).date(kept) })}</span>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid content-start gap-8">
          <ClaimQuote locale={locale} text={text} amount={amount} currency={currency} link={one.sourceUrl} />
          <Section title={t("edit")}>
            <TextsInBrowser locale={locale} namespaces={["claims", "common", "errors"]}>
              <QueryProvider>
                <Hydrated entries={[[oneClaim(one.id).queryKey, one]]}>
                  <EditClaim
                    id={one.id}
                    baseCurrency={owner.baseCurrency}
                    currencies={allCurrencies(locale)}
                    currencyWords={{ common: words("commonCurrencies"), others: words("otherCurrencies") }}
                  />
                </Hydrated>
              </QueryProvider>
            </TextsInBrowser>
          </Section>
        </div>
        <div className="grid content-start gap-10">
          <OwnMonthsBeside
            locale={locale}
            own={months.now}
            then={months.then}
            baseCurrency={owner.baseCurrency}
            claimed={amount === null || currency === null ? null : { amount, currency }}
          />
          <NearFigures locale={locale} text={text} amount={amount} currency={currency} />
        </div>
      </div>
    </>
  );
}
