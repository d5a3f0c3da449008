import { CatalogText, TextList } from "@/components/catalog/text-list";
import { categoriesOf } from "@/lib/catalog/explore/roles";
import { layers } from "@/lib/catalog/layers";
import { properNameIn } from "@/lib/catalog/proper-names";
import { stages } from "@/lib/catalog/stages";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The parts that a role's page and the comparison of roles show, in their order. */
export const roleParts = [
  "duties",
  "categories",
  "barrier",
  "layer",
  "skills",
  "capabilities",
  "employers",
  "entry",
  "value",
  "scarcity",
] as const;

export type RolePart = (typeof roleParts)[number];

/** Whether the catalog has anything for this part. */
export function hasPart(role: Role, part: RolePart): boolean {
  const held = part === "barrier" ? role.categories : role[part];
  return held !== null && (typeof held === "string" || !Array.isArray(held) || held.length > 0);
}

/** One part of a role, or a quiet note that the documents do not state it. */
export function RolePartValue({ locale, role, part }: { locale: Locale; role: Role; part: RolePart }) {
  if (!hasPart(role, part)) {
    return <span className="text-muted">{translator(locale, "explore")("notStated")}</span>;
  }
  switch (part) {
    case "duties":
    case "value":
    case "scarcity": {
      const text = role[part];
      return text === null ? null : <CatalogText locale={locale} text={text} />;
    }
    case "skills":
    case "employers":
    case "entry":
      return <TextList locale={locale} texts={role[part]} />;
    case "capabilities":
      return new Intl.ListFormat(locale, { type: "conjunction" }).format(
        role.capabilities.map((name) => properNameIn(name, locale)),
      );
    case "categories":
      return <Categories locale={locale} role={role} />;
    case "barrier":
      return <Barriers locale={locale} role={role} />;
    case "layer":
      return <LayerName locale={locale} id={role.layer} />;
  }
}

function Categories({ locale, role }: { locale: Locale; role: Role }) {
  const t = translator(locale, "roles");
  return (
    <ul className="grid gap-2">
      {categoriesOf(role).map(({ id, name, suits }) => (
        <li key={id}>
          <a href={`/${locale}/roles?category=${id}`} className="underline underline-offset-4">
            {textIn(name, locale)}
          </a>
          <span className="block text-small text-muted">{t("suits", { suits: textIn(suits, locale) })}</span>
        </li>
      ))}
    </ul>
  );
}

function Barriers({ locale, role }: { locale: Locale; role: Role }) {
  return (
    <ul className="grid gap-2">
      {categoriesOf(role).map(({ id, barrier }) => (
        <li key={id}>
          <CatalogText locale={locale} text={barrier} />
        </li>
      ))}
    </ul>
  );
}

/** A capability layer with its stage, in that stage's colour. */
function LayerName({ locale, id }: { locale: Locale; id: string | null | undefined }) {
  const t = translator(locale, "roles");
  const layer = layers.find((each) => each.id === id);
  const stage = stages.find((each) => each.id === layer?.stage);
  if (!layer || !stage) return null;
  return (
    <>
      <a href={`/${locale}/roles?layer=${layer.id}`} className="underline underline-offset-4">
        {textIn(layer.name, locale)}
      </a>
      <span data-stage={stage.id} className="block text-small text-muted">
        {t("carries")} <span className="font-semibold text-stage">{textIn(stage.name, locale)}</span>
      </span>
    </>
  );
}
