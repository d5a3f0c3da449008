import { AddressNumber } from "@/components/explore/address-number";
import { FilterForm } from "@/components/explore/filter-form";
import { FilterSelect } from "@/components/explore/filter-select";
import { HiddenFields, type HiddenValues } from "@/components/explore/hidden-fields";
import { categories } from "@/lib/catalog/categories";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import { payGroups } from "@/lib/catalog/explore/pay-groups";
import { barrierLevels, type RoleFilters as Filters } from "@/lib/catalog/explore/roles";
import { layers } from "@/lib/catalog/layers";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import { numberText } from "@/lib/domain/number-text";
import { translator } from "@/lib/i18n/translator";
import { groupName } from "./pay-words";

/** The search and the filters of the list; a rate that was given stays. */
export function RoleFilters({
  locale,
  filters,
  rate,
  ignored,
}: {
  locale: Locale;
  filters: Filters;
  rate: number | null;
  ignored: readonly Ignored[];
}) {
  const t = translator(locale, "roles");
  const named = (entries: typeof categories | typeof layers) =>
    entries.map(({ id, name }) => ({ value: id, label: textIn(name, locale) }));
  return (
    <FilterForm
      locale={locale}
      action={`/${locale}/roles`}
      label={t("search")}
      q={filters.q}
      filtered={filterValues(filters).length > 0}
    >
      <div className="col-span-2">
        <FilterSelect
          locale={locale}
          name="category"
          label={t("filter.category")}
          value={filters.category}
          options={named(categories)}
        />
      </div>
      <FilterSelect
        locale={locale}
        name="layer"
        label={t("filter.layer")}
        value={filters.layer}
        options={named(layers)}
      />
      <FilterSelect
        locale={locale}
        name="barrier"
        label={t("filter.barrier")}
        value={filters.barrier}
        options={barrierLevels.map((level) => ({ value: level, label: t(`barrierLevel.${level}`) }))}
      />
      <div className="col-span-2">
        <FilterSelect
          locale={locale}
          name="pay"
          label={t("filter.pay")}
          value={filters.pay?.id ?? null}
          options={payGroups.map((group) => ({ value: group.id, label: groupName(group, locale) }))}
        />
      </div>
      <div className="col-span-2">
        <AddressNumber
          locale={locale}
          name="least"
          ignored={ignored}
          label={t("filter.least")}
          hint={t("leastHint")}
          inputMode="numeric"
          defaultValue={filters.least === null ? "" : numberText(filters.least)}
          unit={filters.pay?.currency}
        />
      </div>
      <HiddenFields kept={rate === null ? [] : [["rate", numberText(rate)]]} />
    </FilterForm>
  );
}

/** The active filters, as an address writes them. */
export function filterValues({ q, category, layer, barrier, pay, least }: Filters): HiddenValues {
  const all = {
    q: q || null,
    category,
    layer,
    barrier,
    pay: pay?.id ?? null,
    least: least === null ? null : numberText(least),
  };
  return Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
