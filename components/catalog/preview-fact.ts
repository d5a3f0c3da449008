import { directionById, roleById } from "@/lib/catalog/catalog";
import type { Direction, Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { figureText } from "./figure-text";
import { gradeOf, sourceById } from "./trust";

/**
 * The one fact on the preview image of a catalog entry: a direction's difficulty and claimed income, or a job's
 * stated pay with its country, year and trust. Null where nothing is known, or the page is not an entry.
 */
export function previewFact(path: string, locale: Locale): string | null {
  const [, kind, id = ""] = path.split("/");
  const direction = kind === "paths" ? directionById(id) : undefined;
  const role = kind === "roles" ? roleById(id) : undefined;
  const parts = direction ? ofDirection(direction, locale) : role ? ofRole(role, locale) : [];
  return parts.length === 0 ? null : parts.join(" · ");
}

function ofDirection({ difficulty, income }: Direction, locale: Locale): string[] {
  const t = translator(locale, "paths");
  return [
    ...(difficulty === null
      ? []
      : [t("difficulty", { grade: String(difficulty), word: t(`difficultyWord.${gradeOf(difficulty)}`) })]),
    ...(income === null
      ? []
      : [
          t("claimed", { amount: figureText({ ...income, value: income.min, unit: "money" }, locale) }),
          ...yearAndTrust(income.source, sourceById(income.source).year, locale),
        ]),
  ];
}

/** The latest pay stands for all. */
function ofRole({ pay }: Role, locale: Locale): string[] {
  const latest = pay.toSorted((a, b) => b.year - a.year)[0];
  if (!latest) return [];
  const amount = figureText({ ...latest, value: latest.min, unit: "money" }, locale);
  const country = new Intl.DisplayNames(locale, { type: "region" }).of(latest.region);
  return [
    ...(country === undefined ? [] : [country]),
    translator(locale, "paths")("claimed", { amount }),
    ...yearAndTrust(latest.source, latest.year, locale),
  ];
}

function yearAndTrust(source: string, year: number | null, locale: Locale): string[] {
  const t = translator(locale, "paths");
  const { trust } = sourceById(source);
  return [
    year === null ? t("noYear") : t("year", { year: String(year) }),
    t("trust", { trust, word: t(`trustWord.${gradeOf(trust)}`) }),
  ];
}
