import type { Metadata } from "next";
import { SourceLine } from "@/components/catalog/trust";
import { CombinationFigure } from "@/components/public/revenue-models/combination-figure";
import { ModelSection } from "@/components/public/revenue-models/model-section";
import { ModelTable } from "@/components/public/revenue-models/model-table";
import { OwnMixSection } from "@/components/public/revenue-models/own-mix-section";
import { StructuredData } from "@/components/public/shell/structured-data";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { textIn } from "@/lib/catalog/text";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { currentOwner } from "@/lib/server/pages/page-owner";
import { readOwnMix } from "@/lib/server/progress/own-mix";
import { listGraph } from "@/lib/server/structured-data/entries";
import { here } from "@/lib/server/structured-data/here";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/revenue-models");
}

/** The ways of being paid side by side, with the reader's own mix beside them where there is one. */
export default async function RevenueModelsPage({ params }: Props) {
  const [locale, owner] = await Promise.all([pageLocale(params), currentOwner()]);
  const mix = owner ? await readOwnMix(owner, todayOf(owner)) : null;
  const t = translator(locale, "revenueModels");
  const [steadiest] = [...revenueModels].sort((a, b) => b.durability - a.durability);
  const name = steadiest ? textIn(steadiest.name, locale) : "";
  const sources = [
    ...new Set(revenueModels.flatMap((model) => [...model.sources, ...model.figures.map((f) => f.source)])),
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pt-8 md:pt-12">
      <StructuredData
        data={listGraph(
          here(locale),
          "/revenue-models",
          revenueModels.map(({ id, name }) => ({ name, at: `#${id}` as const })),
        )}
      />
      <div>
        <PageHeader
          title={t("title")}
          lead={
            <>
              <span className="block text-ink">
                {t("headline", {
                  free: revenueModels.filter(({ tiedToHours }) => !tiedToHours).length,
                  all: revenueModels.length,
                  steadiest: locale === "en" ? name.toLowerCase() : name,
                })}
              </span>
              {t("lead")}
            </>
          }
        />
        <ModelTable locale={locale} mix={mix} />
        <p className="mt-3 max-w-prose text-small text-muted">{t("graded")}</p>
      </div>
      <OwnMixSection locale={locale} mix={mix} />
      <CombinationFigure locale={locale} />
      {revenueModels.map((model) => (
        <ModelSection key={model.id} locale={locale} model={model} />
      ))}
      <Section title={translator(locale, "paths")("sources")}>
        <ul className="border-t border-hairline">
          {sources.map((source) => (
            <SourceLine key={source} locale={locale} source={source} />
          ))}
        </ul>
        <p className="mt-3 text-small text-muted">{translator(locale, "paths")("oursNote")}</p>
      </Section>
    </div>
  );
}
