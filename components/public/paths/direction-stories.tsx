import { CatalogText } from "@/components/catalog/text-list";
import { Provenance } from "@/components/catalog/trust";
import { FigureLine } from "@/components/paths/direction-prices";
import { Section } from "@/components/ui/section";
import { textIn } from "@/lib/catalog/text";
import type { Direction, Story } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { sentences } from "@/lib/i18n/sentences";
import { translator } from "@/lib/i18n/translator";

/**
 * Who tried a direction and how it ended, with failures shown as plainly as successes; nothing where there are no
 * stories.
 */
export function DirectionStories({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  const words = translator(locale, "directions");
  const { stories } = direction;
  if (stories.length === 0) return null;
  const ended = countEnds(stories);
  return (
    <Section title={t("stories")}>
      <p className="mb-3 max-w-prose">
        {sentences(
          locale,
          words("stories", { told: stories.length, ...ended }),
          ended.worked === stories.length ? words("onlyWorked") : null,
        )}
      </p>
      <ul className="border-t border-hairline">
        {stories.map((story) => (
          <StoryLine key={story.who.en} locale={locale} story={story} />
        ))}
      </ul>
    </Section>
  );
}

/** How many of the stories ended in each way. */
export function countEnds(stories: readonly Story[]): Record<Story["ended"], number> {
  const counts = { worked: 0, faded: 0, failed: 0 };
  for (const { ended } of stories) counts[ended] += 1;
  return counts;
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
  // A bare count is meaningless without its subject; the result beside it gives it in words.
  const figures = story.figures.filter(({ unit, note }) => unit !== "items" || note !== null);
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-hairline py-4 sm:grid-cols-[4rem_1fr]">
      <p className="font-semibold">{t(`ended.${story.ended}`)}</p>
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
