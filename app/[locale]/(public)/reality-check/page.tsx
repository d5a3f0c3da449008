import type { Metadata } from "next";
import { AddressNotice } from "@/components/explore/address-notice";
import { ClaimForm } from "@/components/public/claims/claim-form";
import { ClaimResult } from "@/components/public/claims/claim-result";
import { ExampleLink } from "@/components/public/claims/example-link";
import { HowWeighed } from "@/components/public/claims/how-weighed";
import { StructuredData } from "@/components/public/shell/structured-data";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { claimQuestions } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { claimOfAddress, MAX_CLAIM, queryOfClaim, returnAddress } from "@/lib/server/pages/claim-of-address";
import { pageMetadata, unindexed } from "@/lib/server/pages/page-metadata";
import { currentOwner } from "@/lib/server/pages/page-owner";
import { readOwnMonths } from "@/lib/server/progress/own-months";
import { here } from "@/lib/server/structured-data/here";
import { pageGraph } from "@/lib/server/structured-data/site";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { given } = claimOfAddress(await searchParams, "CNY");
  return { ...pageMetadata(await pageLocale(params), "/reality-check"), ...(given ? unindexed : {}) };
}

/**
 * A claim and six questions. With answers in it, the same address shows the verdict and its reasons, so that it can
 * be shared.
 */
export default async function RealityCheckPage({ params, searchParams }: Props) {
  const [locale, owner] = await Promise.all([pageLocale(params), currentOwner()]);
  const t = translator(locale, "realityCheck");
  const words = translator(locale, "claims");
  const baseCurrency = owner?.baseCurrency ?? "CNY";
  const asked = claimOfAddress(await searchParams, baseCurrency);
  const { claim } = asked;
  const path = `/${locale}/reality-check`;
  const notice = (
    <>
      <StructuredData data={pageGraph(here(locale), "/reality-check")} />
      <AddressNotice
        locale={locale}
        ignored={asked.ignored}
        label={(name) => {
          const question = claimQuestions.find((id) => id === name);
          if (question) return words(`question.${question}`);
          return name === "amount" || name === "currency" || name === "link" ? t(name) : name;
        }}
      />
      {asked.cut ? <Notice>{t("cut")}</Notice> : null}
    </>
  );
  const form = <ClaimForm locale={locale} claim={claim} longest={MAX_CLAIM} ignored={asked.ignored} />;
  if (!asked.given) {
    return (
      <div className="pt-8 md:pt-12">
        <PageHeader title={t("title")} lead={t("lead")} />
        {notice}
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          {form}
          <aside className="grid content-start gap-10">
            <ExampleLink locale={locale} addressOf={(example) => `${path}?${queryOfClaim(example)}`} />
            <HowWeighed locale={locale} />
          </aside>
        </div>
      </div>
    );
  }
  return (
    <div className="pt-5 md:pt-8">
      <a href={path} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
        ← {t("again")}
      </a>
      {notice}
      <ClaimResult
        locale={locale}
        claim={claim}
        own={owner === null ? null : { months: await readOwnMonths(owner), baseCurrency }}
        wayBack={returnAddress(path, claim)}
        form={form}
      />
    </div>
  );
}
