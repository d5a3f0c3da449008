import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OursMark } from "@/components/catalog/text-list";
import { SourceLine } from "@/components/catalog/trust";
import { DirectionClaims } from "@/components/public/paths/direction-claims";
import { DirectionFacts } from "@/components/public/paths/direction-facts";
import { DirectionPlaybook } from "@/components/public/paths/direction-playbook";
import { DirectionLessons, DirectionStories } from "@/components/public/paths/direction-stories";
import { SimilarDirections } from "@/components/public/paths/similar-directions";
import { StructuredData } from "@/components/public/shell/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { directionById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { readReaderMonths } from "@/lib/server/pages/reader-months";
import { directionGraph } from "@/lib/server/structured-data/entries";
import { here } from "@/lib/server/structured-data/here";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, direction } = await entryOfPage(params);
  return pageMetadata(locale, `/paths/${direction.id}`);
}

/** One direction in full: whom it suits, what is claimed and by whom, what others learned, and the plan for it. */
export default async function PathPage({ params }: Props) {
  const { locale, direction } = await entryOfPage(params);
  const t = translator(locale, "paths");
  const words = translator(locale, "directions");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pt-5 md:pt-8">
      <StructuredData data={directionGraph(here(locale), direction)} />
      <div>
        <a href={`/${locale}/paths`} className="inline-flex min-h-11 items-center text-muted hover:text-ink">
          ← {t("back")}
        </a>
        <PageHeader title={textIn(direction.name, locale)} lead={textIn(direction.summary, locale)} />
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_24rem]">
          <Section title={t("atAGlance")}>
            <DirectionFacts locale={locale} direction={direction} />
          </Section>
          <DirectionClaims locale={locale} direction={direction} own={await readReaderMonths()} />
        </div>
      </div>
      {direction.enrol ? (
        <Frame
          title={t("takeTitle", { steps: direction.playbook.length })}
          action={<ButtonLink href={`/${locale}/plan/new?direction=${direction.id}`}>{t("take")}</ButtonLink>}
        >
          {t("takeText")}
        </Frame>
      ) : (
        <Section title={words("cannot.title")}>
          <p className="max-w-prose">
            {words("cannot.text")}
            <OursMark locale={locale} />
          </p>
        </Section>
      )}
      {direction.playbook.length > 0 ? <DirectionPlaybook locale={locale} playbook={direction.playbook} /> : null}
      <DirectionLessons locale={locale} direction={direction} />
      <DirectionStories locale={locale} direction={direction} />
      <SimilarDirections locale={locale} direction={direction} />
      <Section title={t("sources")}>
        <ul className="border-t border-hairline">
          {direction.sources.map((source) => (
            <SourceLine key={source} locale={locale} source={source} />
          ))}
        </ul>
        <p className="mt-3 text-small text-muted">{t("oursNote")}</p>
      </Section>
    </div>
  );
}

async function entryOfPage(params: Props["params"]): Promise<{ locale: Locale; direction: Direction }> {
  const locale = await pageLocale(params);
  const direction = directionById((await params).id);
  return direction ? { locale, direction } : notFound();
}
