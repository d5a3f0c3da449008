import type { Metadata } from "next";
import { AddressNotice } from "@/components/explore/address-notice";
import { CompareAdd } from "@/components/explore/compare-add";
import { type HiddenValues, queryOf } from "@/components/explore/hidden-fields";
import { filterLabel } from "@/components/public/roles/filter-label";
import { PayTable } from "@/components/public/roles/pay-table";
import { conversionAt } from "@/components/public/roles/pay-words";
import { RateForm } from "@/components/public/roles/rate-form";
import { RoleComparison } from "@/components/public/roles/role-comparison";
import { RoleOptions } from "@/components/public/roles/role-options";
import { SimilarRoles } from "@/components/public/roles/similar-roles";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { roleById } from "@/lib/catalog/catalog";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { comparedIn, MAX_COMPARED } from "@/lib/catalog/explore/compared";
import { RATE_BOUNDS } from "@/lib/catalog/explore/pay-scale";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import { numberText } from "@/lib/domain/number-text";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/roles/compare");
}

/** The roles in the address side by side, in its order; with fewer than two, a way to choose more. */
export default async function CompareRolesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const address = addressReader(await searchParams);
  const { ids, more } = comparedIn(address, knownIds);
  const chosen = ids.flatMap((id) => roleById(id) ?? []);
  const [first, second] = chosen;
  const rate = address.amount("rate", RATE_BOUNDS);
  const conversion = conversionAt(rate, locale);
  const keptRate: HiddenValues = rate === null ? [] : [["rate", numberText(rate)]];
  const path = `/${locale}/roles/compare`;
  const href = (some: readonly string[]) =>
    `${path}${queryOf([...some.map((id) => ["id", id] as const), ...keptRate])}`;
  const t = translator(locale, "roles");
  const explore = translator(locale, "explore");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pt-5 md:pt-8">
      <div>
        <a href={`/${locale}/roles`} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
          ← {t("back")}
        </a>
        <PageHeader
          title={second ? t("comparing", { count: chosen.length }) : t("compareTitle")}
          lead={t("compareLead")}
        />
        <AddressNotice locale={locale} ignored={address.ignored} label={filterLabel(locale)} />
        {more ? <Notice>{explore("compareMore", { most: MAX_COMPARED })}</Notice> : null}
        {second ? (
          <RoleComparison
            locale={locale}
            roles={chosen}
            conversion={conversion}
            withoutHref={(id) => href(ids.filter((each) => each !== id))}
          />
        ) : (
          <EmptyState
            title={explore("compareFew")}
            actions={
              <ButtonLink href={`/${locale}/roles#list`} variant="secondary">
                {t("chooseFromList")}
              </ButtonLink>
            }
          >
            {first ? <p>{t("compareChosen", { name: textIn(first.name, locale) })}</p> : null}
            <p>{t("compareAny")}</p>
          </EmptyState>
        )}
      </div>
      <CompareAdd locale={locale} action={path} label={t("addLabel")} chosen={ids} kept={keptRate}>
        <RoleOptions locale={locale} without={ids} />
      </CompareAdd>
      {second === undefined && first ? <SimilarRoles locale={locale} role={first} /> : null}
      {second && chosen.some(({ pay }) => pay.length > 0) ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <div className="border-t border-hairline">
            <PayTable locale={locale} roles={chosen} conversion={conversion} />
          </div>
          <div className="grid max-w-prose gap-1 text-small text-muted">
            <p>{t("caution")}</p>
            <p>{t("reading")}</p>
          </div>
          <RateForm
            locale={locale}
            action={path}
            kept={ids.map((id) => ["id", id] as const)}
            rate={rate}
            ignored={address.ignored}
          />
        </div>
      ) : null}
      {second ? <p className="text-small text-muted">{translator(locale, "paths")("oursNote")}</p> : null}
    </div>
  );
}

const knownIds = roles.map(({ id }) => id);
