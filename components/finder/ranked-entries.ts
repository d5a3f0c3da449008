import { directionById, roleById } from "@/lib/catalog/catalog";
import { categories } from "@/lib/catalog/categories";
import type { Answers } from "@/lib/catalog/finder/answers";
import { directionCandidates, roleCandidates } from "@/lib/catalog/finder/candidates";
import { rank } from "@/lib/catalog/finder/rank";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import type { RankedEntry } from "./ranking";

/** Every direction that can be taken up, nearest to the answers first. */
export function rankedDirections(locale: Locale, answers: Answers): RankedEntry[] {
  const t = translator(locale, "finder");
  return rank(answers, directionCandidates).flatMap((ranked) => {
    const direction = directionById(ranked.id);
    if (!direction) return [];
    const lesson = direction.lessons.find(({ kind }) => kind === "avoid");
    const caution = lesson ? t("reason.lesson", { text: textIn(lesson.text, locale) }) : null;
    return { ranked, name: direction.name, page: `/${locale}/paths/${ranked.id}`, caution };
  });
}

/** Every job, nearest to the answers first. */
export function rankedRoles(locale: Locale, answers: Answers): RankedEntry[] {
  const t = translator(locale, "finder");
  return rank(answers, roleCandidates).flatMap((ranked) => {
    const role = roleById(ranked.id);
    if (!role) return [];
    const category = categories.find(({ id }) => id === role.categories[0]);
    const caution = category ? t("reason.barrier", { text: textIn(category.barrier, locale) }) : null;
    return { ranked, name: role.name, page: `/${locale}/roles/${ranked.id}`, caution };
  });
}
