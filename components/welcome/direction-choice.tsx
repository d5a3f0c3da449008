import { Difficulty } from "@/components/paths/direction-row";
import { ButtonLink } from "@/components/ui/button";
import { nearDirections } from "@/lib/catalog/backgrounds";
import { sideHustles } from "@/lib/catalog/directions";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Background, Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { type Have, haveQuery } from "./have";

/**
 * The directions to choose one from: those near to somebody's background first, each with the reason, then the others,
 * the easiest first.
 */
export function DirectionChoice({
  locale,
  background,
  hours,
  have,
}: {
  locale: Locale;
  background: Background | undefined;
  /** Hours a week, or null where they were not said. */
  hours: number | null;
  have: readonly Have[];
}) {
  const t = translator(locale, "welcome");
  const near = background === undefined ? [] : nearDirections[background];
  const others = sideHustles.filter(({ id }) => !near.some(({ direction }) => direction === id));
  const choice = (direction: Direction, why?: string) => (
    <Choice key={direction.id} locale={locale} direction={direction} have={have} why={why} />
  );
  return (
    <div className="grid gap-10">
      {hours !== null && hours < FEW_HOURS ? (
        <p className="max-w-prose border-s-2 border-ink ps-3">{t("direction.fewHours", { hours })}</p>
      ) : null}
      {near.length > 0 ? (
        <section aria-labelledby="near">
          <h2 id="near" className="mb-2 text-small font-semibold text-muted">
            {t("direction.near")}
          </h2>
          <ul className="border-t border-hairline">
            {near.flatMap(({ direction: id, why }) =>
              sideHustles.filter((each) => each.id === id).map((each) => choice(each, textIn(why, locale))),
            )}
          </ul>
          <p className="mt-2 text-small text-muted">{t("direction.ours")}</p>
        </section>
      ) : null}
      <section aria-labelledby="others">
        <h2 id="others" className="mb-2 text-small font-semibold text-muted">
          {t(near.length > 0 ? "direction.others" : "direction.all")}
        </h2>
        <ul className="border-t border-hairline">{others.map((direction) => choice(direction))}</ul>
      </section>
      <p className="flex flex-wrap gap-x-6">
        <a href={`/${locale}/plan/new${haveQuery(have, welcome)}`} className={link}>
          {t("direction.own")}
        </a>
        <a href={`/${locale}/welcome/first${haveQuery(have)}`} className={link}>
          {t("skip")}
        </a>
      </p>
    </div>
  );
}

/** Below this the harder directions take months before anything can be shown; half of what the twelve weeks assume. */
const FEW_HOURS = 5;

/** Tells the form of a new path to go on with the first steps. */
const welcome = { welcome: "1" };

const link = "inline-flex min-h-11 items-center underline underline-offset-4";

function Choice({
  locale,
  direction,
  have,
  why,
}: {
  locale: Locale;
  direction: Direction;
  have: readonly Have[];
  why: string | undefined;
}) {
  const t = translator(locale, "welcome");
  const name = textIn(direction.name, locale);
  return (
    <li className="grid items-center gap-x-8 gap-y-3 border-b border-hairline py-4 md:grid-cols-[1fr_auto]">
      <div className="grid gap-1">
        <h3 className="font-serif text-lead font-semibold">{name}</h3>
        {why ? <p className="font-semibold">{why}</p> : null}
        <p>{textIn(direction.summary, locale)}</p>
        <p className="flex flex-wrap items-center gap-x-5 text-small text-muted">
          {direction.difficulty === null ? null : <Difficulty locale={locale} grade={direction.difficulty} />}
          <a
            href={`/${locale}/paths/${direction.id}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-6"
          >
            {t("direction.more")}
          </a>
        </p>
      </div>
      <ButtonLink
        variant="secondary"
        href={`/${locale}/plan/new${haveQuery(have, { direction: direction.id, ...welcome })}`}
        aria-label={t("direction.takeOf", { name })}
      >
        {t("direction.take")}
      </ButtonLink>
    </li>
  );
}
