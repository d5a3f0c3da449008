import type { Metadata } from "next";
import { FigureTable } from "@/components/catalog/figure-table";
import { IncomeScale } from "@/components/catalog/income-range";
import { OwnMedian } from "@/components/catalog/own-median";
import { AddressNotice } from "@/components/explore/address-notice";
import { CompareBar } from "@/components/explore/compare-choice";
import { DirectionRow } from "@/components/paths/direction-row";
import { figureLines } from "@/components/public/paths/direction-figures";
import { DirectionFilterForm } from "@/components/public/paths/direction-filters";
import { StructuredData } from "@/components/public/shell/structured-data";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { directions } from "@/lib/catalog/directions";
import type { SearchParams } from "@/lib/catalog/explore/address-reader";
import { everyDirection, matchingDirections, readDirectionFilters } from "@/lib/catalog/explore/directions";
import { textIn } from "@/lib/catalog/text";
import { pageLocale } from "@/lib/i18n/reader";
import { sentences } from "@/lib/i18n/sentences";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { readReaderMonths } from "@/lib/server/pages/reader-months";
import { listGraph } from "@/lib/server/structured-data/entries";
import { here } from "@/lib/server/structured-data/here";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/paths");
}

/** Every direction as a row, filtered by the address. */
export default async function PathsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { filters, cut, ignored } = readDirectionFilters(await searchParams);
  const own = await readReaderMonths();
  const t = translator(locale, "directions");
  const paths = translator(locale, "paths");
  const explore = translator(locale, "explore");
  const shown = matchingDirections(directions, filters);
  const filtered = JSON.stringify(filters) !== JSON.stringify(everyDirection);
  const named = shown.filter(({ income }) => income !== null).length;
  const unrated = directions.filter(({ difficulty }) => difficulty === null).length;
  const numbers = { shown: shown.length, all: directions.length, named };
  const counts = !filtered ? t("all", numbers) : shown.length > 0 ? t("some", numbers) : t("none", numbers);
  return (
    <div className="pt-8 md:pt-12">
      <StructuredData
        data={listGraph(
          here(locale),
          "/paths",
          directions.map(({ id, name }) => ({ name, at: `/paths/${id}` as const })),
        )}
      />
      <PageHeader
        title={paths("title")}
        lead={
          <>
            <span className="block text-ink">{counts}</span>
            {paths("lead")}
          </>
        }
      />
      <DirectionFilterForm locale={locale} filters={filters} filtered={filtered} />
      <AddressNotice locale={locale} ignored={ignored} cut={cut} label={(name) => t(`filter.${filterName(name)}`)} />
      <p className="mt-3 max-w-prose text-small text-muted">
        {sentences(locale, t("grouping"), filters.difficulty === null ? null : t("unrated", { count: unrated }))}
      </p>
      {shown.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={explore("noMatch")}>{explore("noMatchWhy")}</EmptyState>
        </div>
      ) : (
        <>
          <div className="mt-6 grid items-end gap-x-10 md:grid-cols-[1fr_22rem]">
            <div className="grid max-w-prose gap-1 pb-2">
              <p className="text-small text-muted">{t("drawn")}</p>
              <OwnMedian locale={locale} own={own} />
            </div>
            {named > 0 ? <IncomeScale locale={locale} currency="CNY" /> : null}
          </div>
          <ul aria-label={t("list")} className="border-t border-hairline">
            {shown.map((direction) => (
              <DirectionRow key={direction.id} locale={locale} direction={direction} />
            ))}
          </ul>
          <FigureTable
            locale={locale}
            first={t("filter.id")}
            lines={shown.flatMap((direction) => figureLines(direction, locale, textIn(direction.name, locale)))}
          />
          <CompareBar locale={locale} action={`/${locale}/paths/compare`} />
        </>
      )}
      <p className="mt-6">
        <a href={`/${locale}/plan/new`} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {paths("own")}
        </a>
      </p>
    </div>
  );
}

/** The filter of an ignored value; only filters have ignored values. */
function filterName(name: string) {
  return filterNames.find((each) => each === name) ?? "id";
}

const filterNames = ["kind", "difficulty", "layer", "audience", "earns", "tool"] as const;
