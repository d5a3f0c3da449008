import type { Metadata } from "next";
import { OwnMedian } from "@/components/catalog/own-median";
import { AddressNotice } from "@/components/explore/address-notice";
import { CompareAdd } from "@/components/explore/compare-add";
import { queryOf } from "@/components/explore/hidden-fields";
import { DirectionComparison } from "@/components/public/paths/direction-comparison";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { directionById } from "@/lib/catalog/catalog";
import { directions } from "@/lib/catalog/directions";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { comparedIn, MAX_COMPARED } from "@/lib/catalog/explore/compared";
import { textIn } from "@/lib/catalog/text";
import { pageLocale } from "@/lib/i18n/reader";
import { sentences } from "@/lib/i18n/sentences";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { readReaderMonths } from "@/lib/server/pages/reader-months";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/paths/compare");
}

/** The directions in the address side by side; with fewer than two, a way to choose some. */
export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const reader = addressReader(await searchParams);
  const { ids, more } = comparedIn(reader, knownIds);
  const chosen = ids.flatMap((id) => directionById(id) ?? []);
  const t = translator(locale, "directions");
  const paths = translator(locale, "paths");
  const explore = translator(locale, "explore");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const names = list.format(chosen.map(({ name }) => textIn(name, locale)));
  const path = `/${locale}/paths/compare`;
  const href = (some: readonly string[]) => `${path}${queryOf(some.map((id) => ["id", id] as const))}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-5 md:pt-8">
      <div>
        <a href={`/${locale}/paths`} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
          ← {paths("back")}
        </a>
        <PageHeader
          title={t("compare.title")}
          lead={
            chosen.length > 1
              ? t("compare.names", { names })
              : sentences(locale, explore("compareFew"), t("compare.few"))
          }
        />
        <AddressNotice locale={locale} ignored={reader.ignored} label={() => t("filter.id")} />
        {more ? <Notice>{explore("compareMore", { most: MAX_COMPARED })}</Notice> : null}
      </div>
      {chosen.length > 0 ? (
        <DirectionComparison
          locale={locale}
          directions={chosen}
          withoutHref={(id) => href(ids.filter((each) => each !== id))}
        />
      ) : null}
      {chosen.length > 0 ? (
        <div className="grid max-w-prose gap-2">
          <OwnMedian locale={locale} own={await readReaderMonths()} />
          <p className="text-small text-muted">{sentences(locale, t("drawnPrices"), paths("oursNote"))}</p>
        </div>
      ) : null}
      <CompareAdd locale={locale} action={path} label={t("compare.add")} chosen={ids}>
        {directions
          .filter(({ id }) => !ids.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {textIn(name, locale)}
            </option>
          ))}
      </CompareAdd>
    </div>
  );
}

const knownIds = directions.map(({ id }) => id);
