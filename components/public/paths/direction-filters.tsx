import { gradeOf } from "@/components/catalog/trust";
import { FilterForm } from "@/components/explore/filter-form";
import { FilterSelect } from "@/components/explore/filter-select";
import { audienceGroups } from "@/lib/catalog/explore/audiences";
import { type DirectionFilters, directionChoices } from "@/lib/catalog/explore/directions";
import { layers } from "@/lib/catalog/layers";
import { properNameIn } from "@/lib/catalog/proper-names";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { textIn } from "@/lib/catalog/text";
import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The search field and the six filters of the directions, with their current values. */
export function DirectionFilterForm({
  locale,
  filters,
  filtered,
}: {
  locale: Locale;
  filters: DirectionFilters;
  filtered: boolean;
}) {
  const t = translator(locale, "directions");
  const kinds = translator(locale, "kinds");
  const paths = translator(locale, "paths");
  const collator = new Intl.Collator(locale);
  const tools = directionChoices.tool
    .map((value) => ({ value, label: properNameIn(value, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const select = (name: keyof Omit<DirectionFilters, "q">, options: { value: string; label: string }[]) => (
    <FilterSelect
      locale={locale}
      name={name}
      label={t(`filter.${name}`)}
      value={filters[name] === null ? null : String(filters[name])}
      options={options}
    />
  );
  return (
    <FilterForm locale={locale} action={`/${locale}/paths`} label={t("search")} q={filters.q} filtered={filtered}>
      {select(
        "kind",
        directionChoices.kind.map((value) => ({ value, label: kinds(`pathKind.${value}`) })),
      )}
      {select(
        "difficulty",
        directionChoices.difficulty.map((value) => ({
          value,
          label: t("atMost", { grade: value, word: paths(`difficultyWord.${gradeOf(Number(value))}`) }),
        })),
      )}
      {select("layer", named(layers, directionChoices.layer, locale))}
      {select("audience", named(audienceGroups, directionChoices.audience, locale))}
      {select("earns", named(revenueModels, directionChoices.earns, locale))}
      {select("tool", tools)}
    </FilterForm>
  );
}

function named(entries: readonly { id: string; name: TextPair }[], ids: readonly string[], locale: Locale) {
  return entries
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ value: id, label: textIn(name, locale) }));
}
