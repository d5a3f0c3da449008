import { CatalogText } from "@/components/catalog/text-list";
import { Provenance } from "@/components/catalog/trust";
import { groupsOf, type PayGroup, paysIn } from "@/lib/catalog/explore/pay-groups";
import { type Conversion, payScale } from "@/lib/catalog/explore/pay-scale";
import type { Pay } from "@/lib/catalog/pay";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { PayAxis, PayBar } from "./pay-bar";
import { convertedPayText, groupName, payText } from "./pay-words";

/** The stated pay of one role by country; figures of one currency share a scale. */
export function RolePay({ locale, role, conversion }: { locale: Locale; role: Role; conversion: Conversion | null }) {
  if (role.pay.length === 0) return <p className="text-muted">{translator(locale, "roles")("noPayHere")}</p>;
  return (
    <ul className="border-t border-hairline">
      {groupsOf([role]).map((group) => (
        <li key={group.id} data-group={group.id} className="grid gap-1 border-b border-hairline py-3">
          <h3 className="font-semibold">{groupName(group, locale)}</h3>
          <GroupPay locale={locale} role={role} group={group} beside={role.pay} conversion={conversion} />
        </li>
      ))}
    </ul>
  );
}

/**
 * One role's figures for one country and year in words and drawn, with note and source. `beside` are all the figures
 * shown together with them, which determine the scale; `narrow` labels only the ends of the scale.
 */
export function GroupPay({
  locale,
  role,
  group,
  beside,
  conversion,
  narrow = false,
}: {
  locale: Locale;
  role: Role;
  group: PayGroup;
  beside: readonly Pay[];
  conversion: Conversion | null;
  narrow?: boolean;
}) {
  const scale = payScale(beside, group.currency, conversion);
  const figures = paysIn([role], group);
  if (figures.length === 0) return <span className="text-muted">{translator(locale, "explore")("notStated")}</span>;
  return figures.map(({ pay }) => {
    const other = convertedPayText(pay, conversion, locale);
    return (
      <div key={pay.source} className="grid gap-1">
        <p className="tabular-nums">
          {payText(pay, locale)}
          {other === null ? null : <span className="block text-small text-muted">{other}</span>}
        </p>
        <div>
          <PayBar pay={pay} scale={scale} conversion={conversion} />
          <PayAxis locale={locale} scale={scale} endsOnly={narrow} />
        </div>
        {pay.note ? (
          <p className="text-small">
            <CatalogText locale={locale} text={pay.note} />
          </p>
        ) : null}
        <Provenance locale={locale} source={pay.source} year={pay.year} />
      </div>
    );
  });
}
