import { MOST_COMPARED } from "@/components/explore/compare-choice";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { categories } from "@/lib/catalog/categories";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { HiddenFields, type Kept } from "./rate-form";

/** Adds a role to those compared, or two where none is chosen yet; nothing where no more fit. */
export function CompareAdd({ locale, chosen, keptRate }: { locale: Locale; chosen: readonly Role[]; keptRate: Kept }) {
  if (chosen.length >= MOST_COMPARED) return null;
  const places = chosen.length === 0 ? ["first", "second"] : ["next"];
  return (
    <form action={`/${locale}/roles/compare`} className="flex max-w-160 flex-wrap items-end gap-3">
      <HiddenFields kept={[...chosen.map(({ id }) => ["id", id] as const), ...keptRate]} />
      {places.map((place) => (
        <div key={place} className="min-w-0 flex-1 basis-56">
          <SelectField name="id" label={translator(locale, "roles")("addLabel")} defaultValue="">
            <option value="">–</option>
            <RoleOptions locale={locale} chosen={chosen} />
          </SelectField>
        </div>
      ))}
      <Button type="submit" variant="secondary">
        {translator(locale, "explore")("add")}
      </Button>
    </form>
  );
}

/** The roles not chosen yet, each under the first of its families. */
function RoleOptions({ locale, chosen }: { locale: Locale; chosen: readonly Role[] }) {
  const others = roles.filter((role) => !chosen.includes(role));
  return categories.map(({ id, name }) => (
    <optgroup key={id} label={textIn(name, locale)}>
      {others
        .filter((role) => role.categories[0] === id)
        .map((role) => (
          <option key={role.id} value={role.id}>
            {textIn(role.name, locale)}
          </option>
        ))}
    </optgroup>
  ));
}
