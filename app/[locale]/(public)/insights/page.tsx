import type { Metadata } from "next";
import { gradeOf, SourceLine } from "@/components/catalog/trust";
import { AddressNotice } from "@/components/explore/address-notice";
import { FilterForm } from "@/components/explore/filter-form";
import { FilterSelect } from "@/components/explore/filter-select";
import { citedSources, findFindings, mostlyChecked, trustBounds } from "@/components/public/insights/find-findings";
import { FindingRow } from "@/components/public/insights/finding-row";
import { StructuredData } from "@/components/public/shell/structured-data";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { insights } from "@/lib/catalog/insights";
import { localeOf } from "@/lib/catalog/text";
import { languageTag } from "@/lib/i18n/locale";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { findingsGraph } from "@/lib/server/structured-data/findings";
import { here } from "@/lib/server/structured-data/here";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/insights");
}

/**
 * Every finding of the documents, searched and filtered by the address, then the documents and how far to trust each.
 */
export default async function InsightsPage({ params, searchParams }: Props) {
  const [locale, asked] = await Promise.all([pageLocale(params), searchParams]);
  const t = translator(locale, "insights");
  const explore = translator(locale, "explore");
  const { found, q, cut, source, trust, ignored } = findFindings(asked);
  const filtered = q !== "" || source !== null || trust !== null;
  const shownSources = citedSources.filter(({ id }) => found.some((insight) => insight.source === id));
  const label = (name: string) => (name === "source" ? t("source") : t("trust"));
  return (
    <div className="pt-8 md:pt-12">
      <StructuredData data={findingsGraph(here(locale), insights)} />
      <PageHeader
        title={t("title")}
        lead={t("all", { count: insights.length, sources: citedSources.length, checked: mostlyChecked.length })}
      />
      <FilterForm locale={locale} action={`/${locale}/insights`} label={t("search")} q={q} filtered={filtered}>
        <SelectField name="source" label={t("source")} defaultValue={source ?? ""}>
          <option value="">{explore("any")}</option>
          {citedSources.map(({ id, title }) => (
            <option key={id} value={id} lang={languageTag[localeOf(title)]}>
              {title}
            </option>
          ))}
        </SelectField>
        <FilterSelect
          locale={locale}
          name="trust"
          label={t("trust")}
          value={trust}
          options={trustBounds.map((bound) => ({
            value: bound,
            label: t("trustFrom", {
              trust: bound,
              word: translator(locale, "paths")(`trustWord.${gradeOf(Number(bound))}`),
            }),
          }))}
        />
      </FilterForm>
      <AddressNotice locale={locale} ignored={ignored} cut={cut} label={label} />
      {filtered ? (
        <p className="mt-4 text-muted tabular-nums">{t("some", { shown: found.length, all: insights.length })}</p>
      ) : null}
      {found.length === 0 ? (
        <EmptyState title={explore("noMatch")}>{explore("noMatchWhy")}</EmptyState>
      ) : (
        <>
          <h2 className="sr-only">{t("list")}</h2>
          <ul className="mt-2">
            {found.map((insight) => (
              <FindingRow key={insight.id} locale={locale} insight={insight} />
            ))}
          </ul>
          <section aria-labelledby="sources" className="mt-12 max-w-[50rem]">
            <h2 id="sources" className="scroll-mt-4 font-serif text-lead font-semibold">
              {t("sources")}
            </h2>
            <p className="mb-3 text-small text-muted">{t("others")}</p>
            <ul className="border-t border-hairline">
              {shownSources.map(({ id }) => (
                <SourceLine key={id} locale={locale} source={id} />
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}
