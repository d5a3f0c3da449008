import { Section } from "@/components/ui/section";
import { similarRoles } from "@/lib/catalog/explore/roles";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { categoryNames } from "./role-row";

/** The other roles of the same families, each with a link to compare the two; nothing where there are none. */
export function SimilarRoles({ locale, role }: { locale: Locale; role: Role }) {
  const t = translator(locale, "roles");
  const similar = similarRoles(roles, role);
  if (similar.length === 0) return null;
  return (
    <Section title={t("similar")}>
      <ul className="grid gap-x-10 border-t border-hairline md:grid-cols-2">
        {similar.map((other) => {
          const name = textIn(other.name, locale);
          return (
            <li
              key={other.id}
              className="relative flex items-center justify-between gap-4 border-b border-hairline py-1 hover:bg-sunk"
            >
              <span className="grid min-w-0 py-2">
                <a href={`/${locale}/roles/${other.id}`} className="font-semibold after:absolute after:inset-0">
                  {name}
                </a>
                <span className="text-small text-muted">{categoryNames(other, locale)}</span>
              </span>
              <a
                href={`/${locale}/roles/compare?id=${role.id}&id=${other.id}`}
                aria-label={t("compareWithName", { name })}
                className="relative z-10 inline-flex min-h-11 shrink-0 items-center text-small text-muted underline underline-offset-4 hover:text-ink"
              >
                {t("compareWith")}
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
