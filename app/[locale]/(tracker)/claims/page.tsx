import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimList } from "@/components/tracker/claims/claim-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { claimsOfPage } from "@/lib/server/pages/claims-of-page";
import { requireOwner } from "@/lib/server/pages/page-owner";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "claims")("title") };
}

/** The owner's saved claims, newest first; older pages have addresses of their own. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/claims`);
  const { cursor } = await searchParams;
  const { items, nextCursor } = (await claimsOfPage(owner, { cursor })) ?? notFound();
  const t = translator(locale, "claims");
  const isFirst = cursor === undefined;
  const weigh = <ButtonLink href={`/${locale}/reality-check`}>{t("weighOne")}</ButtonLink>;
  if (items.length === 0 && isFirst) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        <EmptyState title={t("emptyTitle")} actions={weigh}>
          {t("emptyWhy")}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={weigh} />
      <div className="max-w-3xl">
        <ClaimList locale={locale} claims={items} />
        <div className="mt-4 flex flex-wrap gap-3">
          {nextCursor ? (
            <ButtonLink href={`/${locale}/claims?${new URLSearchParams({ cursor: nextCursor })}`} variant="secondary">
              {t("older")}
            </ButtonLink>
          ) : null}
          {isFirst ? null : (
            <ButtonLink href={`/${locale}/claims`} variant="quiet">
              {t("newest")}
            </ButtonLink>
          )}
        </div>
      </div>
    </>
  );
}
