import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CatalogText } from "@/components/catalog/text-list";
import { SourceLine } from "@/components/catalog/trust";
import { AddressNotice } from "@/components/explore/address-notice";
import { DirectionPlaybook } from "@/components/public/paths/direction-playbook";
import { filterLabel } from "@/components/public/roles/filter-label";
import { PayTable } from "@/components/public/roles/pay-table";
import { conversionAt } from "@/components/public/roles/pay-words";
import { RateForm } from "@/components/public/roles/rate-form";
import { RoleFacts } from "@/components/public/roles/role-facts";
import { RolePay } from "@/components/public/roles/role-pay";
import { SimilarRoles } from "@/components/public/roles/similar-roles";
import { StructuredData } from "@/components/public/shell/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { roleById } from "@/lib/catalog/catalog";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { RATE_BOUNDS } from "@/lib/catalog/explore/pay-scale";
import { careerPlaybook } from "@/lib/catalog/playbooks/career";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { roleGraph } from "@/lib/server/structured-data/entries";
import { here } from "@/lib/server/structured-data/here";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, role } = await asked(params);
  return pageMetadata(locale, `/roles/${role.id}`);
}

/** One role in full: its requirements, its stated pay, the way towards it, and similar roles. */
export default async function RolePage({ params, searchParams }: Props) {
  const { locale, role } = await asked(params);
  const address = addressReader(await searchParams);
  const conversion = conversionAt(address.amount("rate", RATE_BOUNDS), locale);
  const t = translator(locale, "roles");
  const paths = translator(locale, "paths");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pt-5 md:pt-8">
      <StructuredData data={roleGraph(here(locale), role)} />
      <div>
        <a href={`/${locale}/roles`} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
          ← {t("back")}
        </a>
        <PageHeader title={textIn(role.name, locale)} lead={<CatalogText locale={locale} text={role.duties} />} />
        <AddressNotice locale={locale} ignored={address.ignored} label={filterLabel(locale)} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <Section title={t("facts")}>
            <RoleFacts locale={locale} role={role} />
          </Section>
          <Section title={t("payTitle")}>
            <RolePay locale={locale} role={role} conversion={conversion} />
            {role.pay.length === 0 ? null : (
              <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
                <PayTable locale={locale} roles={[role]} conversion={conversion} />
                <div className="grid gap-1 text-small text-muted">
                  <p>{t("caution")}</p>
                  <p>{t("reading")}</p>
                </div>
                <RateForm
                  locale={locale}
                  action={`/${locale}/roles/${role.id}`}
                  kept={[]}
                  rate={conversion?.rate ?? null}
                  ignored={address.ignored}
                />
              </div>
            )}
          </Section>
        </div>
      </div>
      <Frame
        title={t("takeTitle", { steps: careerPlaybook.length })}
        action={<ButtonLink href={`/${locale}/plan/new?direction=${role.id}`}>{t("take")}</ButtonLink>}
      >
        {t("takeText")}
      </Frame>
      <DirectionPlaybook locale={locale} playbook={careerPlaybook} />
      <SimilarRoles locale={locale} role={role} />
      <Section title={paths("sources")}>
        <ul className="border-t border-hairline">
          {role.sources.map((source) => (
            <SourceLine key={source} locale={locale} source={source} />
          ))}
        </ul>
        <p className="mt-3 text-small text-muted">{paths("oursNote")}</p>
      </Section>
    </div>
  );
}

async function asked(params: Props["params"]): Promise<{ locale: Locale; role: Role }> {
  const locale = await pageLocale(params);
  const role = roleById((await params).id);
  return role ? { locale, role } : notFound();
}
