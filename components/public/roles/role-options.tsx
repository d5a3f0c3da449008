import { categories } from "@/lib/catalog/categories";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";

/** The roles, except those in `without`, as options, each under the first of its families. */
export function RoleOptions({ locale, without }: { locale: Locale; without: readonly string[] }) {
  return categories.map(({ id: family, name }) => (
    <optgroup key={family} label={textIn(name, locale)}>
      {roles
        .filter(({ id, categories: [first] }) => first === family && !without.includes(id))
        .map((role) => (
          <option key={role.id} value={role.id}>
            {textIn(role.name, locale)}
          </option>
        ))}
    </optgroup>
  ));
}
