import { figureText } from "@/components/catalog/figure-text";
import { IncomeRange, IncomeScale } from "@/components/catalog/income-range";
import { GradeMarks } from "@/components/catalog/marks";
import { gradeOf, Provenance } from "@/components/catalog/trust";
import { CompareBox } from "@/components/explore/compare-choice";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { DirectionPrice } from "./direction-prices";

/** One direction of the list: its name and difficulty on the left, its claimed income and the source on the right. */
export function DirectionRow({ locale, direction }: { locale: Locale; direction: Direction }) {
  const t = translator(locale, "paths");
  const kinds = translator(locale, "kinds");
  const name = textIn(direction.name, locale);
  return (
    <li className="relative grid gap-x-10 gap-y-3 border-b border-hairline py-5 hover:bg-sunk md:grid-cols-[1fr_22rem]">
      <div className="grid content-start gap-1">
        <h2 className="font-serif text-lead font-semibold">
          <a href={`/${locale}/paths/${direction.id}`} className="after:absolute after:inset-0">
            {name}
          </a>
        </h2>
        <p>{textIn(direction.summary, locale)}</p>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-muted">
          <span>{kinds(`pathKind.${direction.kind}`)}</span>
          {direction.difficulty === null ? null : <Difficulty locale={locale} grade={direction.difficulty} />}
          <span>{t("earnsBy", { models: modelNames(direction, locale) })}</span>
        </p>
        {direction.enrol ? null : (
          <p className="text-small text-muted">{translator(locale, "directions")("cannotShort")}</p>
        )}
        <CompareBox locale={locale} id={direction.id} name={name} />
      </div>
      <div className="grid content-start gap-3">
        <ClaimedIncome locale={locale} direction={direction} />
        {direction.prices.map((price) => (
          <DirectionPrice key={`${price.value}-${price.per}`} locale={locale} price={price} />
        ))}
      </div>
    </li>
  );
}

/** The difficulty of a direction, in marks and in words. */
export function Difficulty({ locale, grade }: { locale: Locale; grade: number }) {
  const t = translator(locale, "paths");
  return (
    <span className="inline-flex items-center gap-2">
      <GradeMarks grade={grade} />
      {t("difficulty", { grade: String(grade), word: t(`difficultyWord.${gradeOf(grade)}`) })}
    </span>
  );
}

/**
 * The claimed income of a direction: the figure, its picture, its source with year and trust. `scaled` adds the
 * amounts of the scale below the picture, where no list shows them above.
 */
export function ClaimedIncome({
  locale,
  direction,
  scaled = false,
}: {
  locale: Locale;
  direction: Direction;
  scaled?: boolean;
}) {
  const t = translator(locale, "paths");
  const { income } = direction;
  if (income === null) return <p className="text-small text-muted">{t("noIncome")}</p>;
  const amount = figureText({ ...income, value: income.min, unit: "money" }, locale);
  return (
    <div className="grid content-start gap-1">
      <p className="tabular-nums">{t("claimed", { amount })}</p>
      <IncomeRange range={income} />
      {scaled ? <IncomeScale locale={locale} currency={income.currency} /> : null}
      <Provenance locale={locale} source={income.source} />
    </div>
  );
}

/** The revenue models of a direction, as a list in words. */
export function modelNames({ earns }: Pick<Direction, "earns">, locale: Locale): string {
  const names = earns.map((id) => {
    const model = revenueModels.find((each) => each.id === id);
    const name = model ? textIn(model.name, locale) : id;
    return locale === "en" ? name.toLowerCase() : name;
  });
  // Some names contain an “and” themselves.
  return names.join(translator(locale, "explore")("separator"));
}
