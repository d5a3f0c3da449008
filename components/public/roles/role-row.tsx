import { CatalogText } from "@/components/catalog/text-list";
import { Provenance } from "@/components/catalog/trust";
import { CompareBox } from "@/components/explore/compare-choice";
import type { Conversion } from "@/lib/catalog/explore/pay-scale";
import { categoriesOf } from "@/lib/catalog/explore/roles";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { convertedPayText, groupName, payText } from "./pay-words";

/** One role of the list: its duties and families on the left, its stated pay and the source on the right. */
export function RoleRow({ locale, role, conversion }: { locale: Locale; role: Role; conversion: Conversion | null }) {
  const name = textIn(role.name, locale);
  return (
    <li
      data-role={role.id}
      className="relative grid gap-x-10 gap-y-2 border-b border-hairline pt-5 pb-2 hover:bg-sunk md:grid-cols-[1fr_22rem] md:pb-4"
    >
      <div className="grid content-start gap-1">
        <h3 className="font-serif text-lead font-semibold">
          <a href={`/${locale}/roles/${role.id}`} className="after:absolute after:inset-0">
            {name}
          </a>
        </h3>
        <p>
          <CatalogText locale={locale} text={role.duties} />
        </p>
        <p className="text-small text-muted">{categoryNames(role, locale)}</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 md:flex-col md:items-start md:justify-start">
        <StatedPay locale={locale} role={role} conversion={conversion} />
        <CompareBox locale={locale} id={role.id} name={name} />
      </div>
    </li>
  );
}

/** The families of a role in one line. */
export function categoryNames(role: Role, locale: Locale): string {
  // No “and” between them: some of the names contain one.
  return categoriesOf(role)
    .map(({ name }) => textIn(name, locale))
    .join(" · ");
}

function StatedPay({ locale, role, conversion }: { locale: Locale; role: Role; conversion: Conversion | null }) {
  const t = translator(locale, "roles");
  if (role.pay.length === 0) return <p className="text-small text-muted">{t("noPay")}</p>;
  const sources = new Map(role.pay.map(({ source, year }) => [`${source} ${year}`, { source, year }]));
  return (
    <div className="grid content-start gap-1">
      {role.pay.map((pay) => {
        const other = convertedPayText(pay, conversion, locale);
        return (
          <p key={`${pay.region} ${pay.year} ${pay.source}`} className="tabular-nums">
            {t("payLine", { group: groupName(pay, locale), amount: payText(pay, locale) })}
            {other === null ? null : <span className="block text-small text-muted">{other}</span>}
          </p>
        );
      })}
      {[...sources].map(([key, { source, year }]) => (
        <Provenance key={key} locale={locale} source={source} year={year} />
      ))}
    </div>
  );
}
