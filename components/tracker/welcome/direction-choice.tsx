import type { ReactNode } from "react";
import { rankedDirections } from "@/components/finder/ranked-entries";
import { Reasons } from "@/components/finder/ranking";
import { Difficulty } from "@/components/paths/direction-row";
import { ButtonLink } from "@/components/ui/button";
import { directionById } from "@/lib/catalog/catalog";
import { sideHustles } from "@/lib/catalog/directions";
import { type Answers, answered } from "@/lib/catalog/finder/answers";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { type Have, haveQuery } from "./have";

/**
 * The directions to choose from: those nearest to the reader's answers first, with reasons, then the others, easiest
 * first.
 */
export function DirectionChoice({
  locale,
  answers,
  have,
}: {
  locale: Locale;
  answers: Answers;
  have: readonly Have[];
}) {
  const t = translator(locale, "welcome");
  const { hours } = answers;
  // Without answers no direction is near, and the page must not claim otherwise.
  const nearest = answered(answers) === 0 ? [] : rankedDirections(locale, answers);
  const near = nearest.filter(({ ranked }) => ranked.score > 0).slice(0, MAX_NEAR);
  const others = sideHustles.filter(({ id }) => !near.some(({ ranked }) => ranked.id === id));
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
            {near.flatMap((entry) => {
              const direction = directionById(entry.ranked.id);
              return direction ? (
                <Choice key={direction.id} locale={locale} direction={direction} have={have}>
                  <Reasons locale={locale} entry={entry} />
                </Choice>
              ) : (
                []
              );
            })}
          </ul>
          <p className="mt-2 text-small text-muted">{t("direction.ours")}</p>
        </section>
      ) : null}
      <section aria-labelledby="others">
        <h2 id="others" className="mb-2 text-small font-semibold text-muted">
          {t(near.length > 0 ? "direction.others" : "direction.all")}
        </h2>
        <ul className="border-t border-hairline">
          {others.map((direction) => (
            <Choice key={direction.id} locale={locale} direction={direction} have={have} />
          ))}
        </ul>
      </section>
      <p className="flex flex-wrap gap-x-6">
        <a href={`/${locale}/finder`} className={link}>
          {t("direction.finder")}
        </a>
        <a href={`/${locale}/paths`} className={link}>
          {t("direction.explore")}
        </a>
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

/**
 * With fewer hours the harder directions take months before anything can be shown; this is half of what the twelve
 * weeks assume.
 */
const FEW_HOURS = 5;

/** More than a handful would be no help. */
const MAX_NEAR = 4;

/** Tells the form of a new path to continue with the first steps. */
const welcome = { welcome: "1" };

const link = "inline-flex min-h-11 items-center underline underline-offset-4";

function Choice({
  locale,
  direction,
  have,
  children,
}: {
  locale: Locale;
  direction: Direction;
  have: readonly Have[];
  /** The reasons for and against it. */
  children?: ReactNode;
}) {
  const t = translator(locale, "welcome");
  const name = textIn(direction.name, locale);
  return (
    <li className="grid items-center gap-x-8 gap-y-3 border-b border-hairline py-4 md:grid-cols-[1fr_auto]">
      <div className="grid gap-1">
        <h3 className="font-serif text-lead font-semibold">{name}</h3>
        <p>{textIn(direction.summary, locale)}</p>
        {children}
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
