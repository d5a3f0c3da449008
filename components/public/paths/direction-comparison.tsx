import type { ReactNode } from "react";
import { CatalogText, TextList } from "@/components/catalog/text-list";
import { ComparisonTable } from "@/components/explore/comparison-table";
import { DrawnPrices } from "@/components/paths/direction-prices";
import { ClaimedIncome, Difficulty, modelNames } from "@/components/paths/direction-row";
import { properNameIn } from "@/lib/catalog/proper-names";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { countEnds } from "./direction-stories";
import { layerNames } from "./similar-directions";

/**
 * Directions side by side in the reader's order, with a row for each aspect and a link that removes each direction.
 */
export function DirectionComparison({
  locale,
  directions,
  withoutHref,
}: {
  locale: Locale;
  directions: readonly Direction[];
  /** The address of the same comparison without one of them. */
  withoutHref: (id: string) => string;
}) {
  const entries = directions.map(({ id, name }) => ({
    id,
    name: textIn(name, locale),
    href: `/${locale}/paths/${id}`,
    withoutHref: withoutHref(id),
  }));
  return (
    <ComparisonTable
      locale={locale}
      label={translator(locale, "directions")("compare.title")}
      entries={entries}
      rows={aspectsOf(locale).map(({ head, of }) => ({ id: head, head, cells: directions.map(of) }))}
    />
  );
}

type Aspect = { head: string; of: (direction: Direction) => ReactNode };

/** The aspects of a direction, in the order of a decision; null where nothing is stated. */
function aspectsOf(locale: Locale): Aspect[] {
  const t = translator(locale, "paths");
  const words = translator(locale, "directions");
  const kinds = translator(locale, "kinds");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const texts = (all: Direction["skills"]) => (all.length > 0 ? <TextList locale={locale} texts={all} /> : null);
  return [
    { head: words("filter.kind"), of: ({ kind }) => kinds(`pathKind.${kind}`) },
    {
      head: t("difficultyTerm"),
      of: ({ difficulty }) => (difficulty === null ? null : <Difficulty locale={locale} grade={difficulty} />),
    },
    { head: words("layers"), of: ({ layers }) => layerNames(layers, locale) || null },
    { head: t("suits"), of: ({ suits }) => suits && <CatalogText locale={locale} text={suits} /> },
    { head: t("audience"), of: ({ audience }) => texts(audience) },
    { head: t("firstStep"), of: ({ firstStep }) => firstStep && <CatalogText locale={locale} text={firstStep} /> },
    { head: t("skills"), of: ({ skills }) => texts(skills) },
    {
      head: t("tools"),
      of: ({ tools }) => list.format(tools.map((tool) => properNameIn(tool, locale))) || null,
    },
    {
      head: t("channels"),
      of: ({ channels }) => list.format(channels.map((channel) => kinds(`channel.${channel}`))) || null,
    },
    { head: t("earns"), of: (direction) => modelNames(direction, locale) || null },
    {
      head: t("claimTitle"),
      of: (direction) => <ClaimedIncome locale={locale} direction={direction} scaled />,
    },
    {
      head: t("prices"),
      of: ({ prices }) => (prices.length > 0 ? <DrawnPrices locale={locale} prices={prices} /> : null),
    },
    { head: t("lessons"), of: (direction) => <Lessons locale={locale} direction={direction} /> },
    {
      head: words("compare.told"),
      of: (direction) => (direction.stories.length > 0 ? <Ends locale={locale} direction={direction} /> : null),
    },
  ];
}

function Lessons({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  return (
    <ul className="grid gap-2">
      {direction.lessons.map(({ kind, text }) => (
        <li key={text.en}>
          <strong>{t(`lesson.${kind}`)}</strong> <CatalogText locale={locale} text={text} />
        </li>
      ))}
    </ul>
  );
}

/** How the stories of a direction ended: each ending with its number and people, including the bad ones. */
function Ends({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  const { stories } = direction;
  const counts = countEnds(stories);
  return (
    <dl className="grid gap-2">
      {(["worked", "faded", "failed"] as const).map((ended) => (
        <div key={ended}>
          <dt className="font-semibold tabular-nums">
            {t(`ended.${ended}`)} {counts[ended]}
          </dt>
          {stories
            .filter((story) => story.ended === ended)
            .map((story) => (
              <dd key={story.who.en} className="text-small">
                {textIn(story.who, locale)}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
