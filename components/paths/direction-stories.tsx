import { figureText } from "@/components/catalog/figure-text";
import { Provenance } from "@/components/catalog/trust";
import { Section } from "@/components/ui/section";
import { textIn } from "@/lib/catalog/text";
import type { Direction, Figure, Story } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { CatalogText } from "./text-list";

/** Who tried a direction and how it ended, the failures as plainly as the rest; nothing where no story is told. */
export function DirectionStories({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  if (direction.stories.length === 0) return null;
  return (
    <Section title={t("stories")}>
      <ul className="border-t border-hairline">
        {direction.stories.map((story) => (
          <StoryLine key={story.who.en} locale={locale} story={story} />
        ))}
      </ul>
    </Section>
  );
}

/** What is paid by the piece, each price with its source; nothing where none is known. */
export function DirectionPrices({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  if (direction.prices.length === 0) return null;
  return (
    <Section title={t("prices")}>
      <ul className="border-t border-hairline">
        {direction.prices.map((price) => (
          <li key={`${price.value}-${price.per}`} className="grid gap-0.5 border-b border-hairline py-3">
            <FigureLine locale={locale} figure={price} />
            <Provenance locale={locale} source={price.source} year={price.year} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What to do, what to avoid and what to expect. */
export function DirectionLessons({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  if (direction.lessons.length === 0) return null;
  return (
    <Section title={t("lessons")}>
      <dl className="border-t border-hairline">
        {direction.lessons.map(({ kind, text }) => (
          <div key={text.en} className="grid grid-cols-[4rem_1fr] gap-x-4 border-b border-hairline py-3">
            <dt className="font-semibold">{t(`lesson.${kind}`)}</dt>
            <dd>
              <CatalogText locale={locale} text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function StoryLine({ locale, story }: { locale: Locale; story: Story }) {
  const t = translator(locale, "paths");
  // A bare count says nothing without what is counted; the result beside it tells it in words.
  const figures = story.figures.filter(({ unit, note }) => unit !== "items" || note !== null);
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-hairline py-4 sm:grid-cols-[4rem_1fr]">
      <p className={`font-semibold ${story.ended === "worked" ? "" : "text-muted"}`}>{t(`ended.${story.ended}`)}</p>
      <div className="grid gap-1">
        <h3 className="font-semibold">{textIn(story.who, locale)}</h3>
        <p>{textIn(story.what, locale)}</p>
        <p>{textIn(story.result, locale)}</p>
        {figures.length > 0 ? (
          <ul className="text-small text-muted">
            {figures.map((figure) => (
              <li key={`${figure.unit}-${figure.value}-${figure.note?.en ?? ""}`}>
                <FigureLine locale={locale} figure={figure} />
              </li>
            ))}
          </ul>
        ) : null}
        <Provenance
          locale={locale}
          source={story.source}
          year={story.figures.find(({ year }) => year !== null)?.year}
        />
      </div>
    </li>
  );
}

function FigureLine({ locale, figure }: { locale: Locale; figure: Figure }) {
  const amount = figureText(figure, locale);
  return (
    <span className="tabular-nums">
      {figure.note ? translator(locale, "paths")("noted", { note: textIn(figure.note, locale), amount }) : amount}
    </span>
  );
}
