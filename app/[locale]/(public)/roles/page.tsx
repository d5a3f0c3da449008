import type { Metadata } from "next";
import { AddressNotice } from "@/components/explore/address-notice";
import { CompareBar } from "@/components/explore/compare-choice";
import { HiddenFields, type HiddenValues } from "@/components/explore/hidden-fields";
import { filterLabel } from "@/components/public/roles/filter-label";
import { PayCharts } from "@/components/public/roles/pay-charts";
import { PayTable } from "@/components/public/roles/pay-table";
import { conversionAt, currencyName } from "@/components/public/roles/pay-words";
import { RateForm } from "@/components/public/roles/rate-form";
import { filterValues, RoleFilters } from "@/components/public/roles/role-filters";
import { RoleRow } from "@/components/public/roles/role-row";
import { StructuredData } from "@/components/public/shell/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Ignored, SearchParams } from "@/lib/catalog/explore/address-reader";
import type { Conversion } from "@/lib/catalog/explore/pay-scale";
import { filterRoles, readRoleAddress } from "@/lib/catalog/explore/roles";
import { roles } from "@/lib/catalog/roles";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { numberText } from "@/lib/domain/number-text";
import { formats } from "@/lib/i18n/formats";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { listGraph } from "@/lib/server/structured-data/entries";
import { here } from "@/lib/server/structured-data/here";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/roles");
}

/** The roles that match the address: their stated pay as charts, then each role as a row. */
export default async function RolesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { filters, rate, ignored, cut } = readRoleAddress(await searchParams);
  const shown = filterRoles(roles, filters);
  const paid = shown.filter(({ pay }) => pay.length > 0);
  const conversion = conversionAt(rate, locale);
  const keptRate: HiddenValues = rate === null ? [] : [["rate", numberText(rate)]];
  const t = translator(locale, "roles");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pt-8 md:pt-12">
      <StructuredData
        data={listGraph(
          here(locale),
          "/roles",
          roles.map(({ id, name }) => ({ name, at: `/roles/${id}` as const })),
        )}
      />
      <div>
        <PageHeader
          title={t("title")}
          lead={
            <>
              <span className="block">{t("shown", { shown: shown.length, all: roles.length, paid: paid.length })}</span>
              <span className="block">{t("caution")}</span>
            </>
          }
        />
        <RoleFilters locale={locale} filters={filters} rate={rate} ignored={ignored} />
        <AddressNotice locale={locale} ignored={ignored} cut={cut} label={filterLabel(locale)} />
        {filters.least !== null && filters.pay === null ? <Notice>{t("leastNeedsPay")}</Notice> : null}
      </div>
      {shown.length === 0 ? (
        <NoMatch locale={locale} lowBarrier={filters.barrier === "low"} />
      ) : (
        <>
          <Pay locale={locale} paid={paid} conversion={conversion} kept={filterValues(filters)} ignored={ignored} />
          <Section id="list" title={t("listTitle", { count: shown.length })}>
            <ul className="border-t border-hairline">
              {shown.map((role) => (
                <RoleRow key={role.id} locale={locale} role={role} conversion={conversion} />
              ))}
            </ul>
            <CompareBar locale={locale} action={`/${locale}/roles/compare`}>
              <HiddenFields kept={keptRate} />
            </CompareBar>
            <p className="mt-3 text-small text-muted">{translator(locale, "paths")("oursNote")}</p>
          </Section>
        </>
      )}
    </div>
  );
}

function Pay({
  locale,
  paid,
  conversion,
  kept,
  ignored,
}: {
  locale: Locale;
  paid: readonly Role[];
  conversion: Conversion | null;
  kept: HiddenValues;
  ignored: readonly Ignored[];
}) {
  const t = translator(locale, "roles");
  if (paid.length === 0) return <p className="text-muted">{t("noPayShown")}</p>;
  return (
    <Section
      title={t("payTitle")}
      action={
        <a href="#list" className="inline-flex min-h-11 items-center text-small underline underline-offset-4">
          {t("toList")}
        </a>
      }
    >
      <div className="mb-6 grid max-w-prose gap-1 text-small text-muted">
        <p>{t("reading")}</p>
        {conversion === null ? null : (
          <p className="font-semibold text-ink">
            {t("shared", {
              currency: currencyName(conversion.currency, locale),
              rate: formats(locale).number(conversion.rate, 4),
            })}
          </p>
        )}
      </div>
      <PayCharts locale={locale} roles={paid} conversion={conversion} />
      <div className="mt-6 border-t border-hairline">
        <PayTable locale={locale} roles={paid} conversion={conversion} />
      </div>
      <div className="mt-6">
        <RateForm
          locale={locale}
          action={`/${locale}/roles`}
          kept={kept}
          rate={conversion?.rate ?? null}
          ignored={ignored}
        />
      </div>
    </Section>
  );
}

function NoMatch({ locale, lowBarrier }: { locale: Locale; lowBarrier: boolean }) {
  const t = translator(locale, "roles");
  const explore = translator(locale, "explore");
  return (
    <EmptyState
      title={explore("noMatch")}
      actions={
        <ButtonLink href={`/${locale}/roles`} variant="secondary">
          {explore("clear")}
        </ButtonLink>
      }
    >
      {lowBarrier ? t("noneLow") : explore("noMatchWhy")}
    </EmptyState>
  );
}
