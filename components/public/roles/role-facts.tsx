import { Definitions } from "@/components/ui/definitions";
import { localeOf, textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { languageTag } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { hasPart, RolePartValue, roleParts } from "./role-parts";

/**
 * The facts about a role: its other names, families, layer, skills, employers, ways in. Unknown facts are left out.
 */
export function RoleFacts({ locale, role }: { locale: Locale; role: Role }) {
  const t = translator(locale, "roles");
  const other = locale === "zh" ? "en" : "zh";
  const names = {
    own: role.aliases.filter((alias) => localeOf(alias) === locale && alias !== textIn(role.name, locale)),
    other: [textIn(role.name, other), ...role.aliases.filter((alias) => localeOf(alias) === other)],
  };
  const list = (of: readonly string[], language: Locale) => of.join(translator(language, "explore")("separator"));
  const items = [
    ...(names.own.length > 0 ? [{ key: "alsoCalled", term: t("alsoCalled"), value: list(names.own, locale) }] : []),
    {
      key: "otherName",
      term: t("otherName"),
      value: <span lang={languageTag[other]}>{list(names.other, other)}</span>,
    },
    ...roleParts
      // The page begins with the duties.
      .filter((part) => part !== "duties" && hasPart(role, part))
      .map((part) => ({ key: part, term: t(part), value: <RolePartValue locale={locale} role={role} part={part} /> })),
  ];
  return <Definitions items={items} />;
}
