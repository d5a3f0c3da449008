import type { RankedEntry } from "@/components/finder/ranking";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The result in one sentence: the nearest entry or, where the answers do not separate the first ones, that. */
export function resultSentence(locale: Locale, entries: readonly RankedEntry[]): string {
  const t = translator(locale, "finder");
  const names = nearestOnes(entries).map(({ name }) => textIn(name, locale));
  const [first, ...more] = names;
  if (first === undefined) return t("nothingNear");
  if (more.length === 0) return t("closest", { name: first });
  if (names.length > MAX_NAMED) return t("sameMany", { count: names.length });
  return t("same", { names: new Intl.ListFormat(locale, { type: "conjunction" }).format(names) });
}

/** The first entries that the answers do not separate; empty where more speaks against all of them than for them. */
export function nearestOnes(entries: readonly RankedEntry[]): RankedEntry[] {
  return entries.filter(({ ranked }) => ranked.group === 0 && ranked.score > 0);
}

/** A sentence with more names would be a list. */
const MAX_NAMED = 3;
