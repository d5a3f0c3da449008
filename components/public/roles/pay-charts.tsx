import { Provenance, sourceById } from "@/components/catalog/trust";
import { groupsOf, type PayGroup, paysIn, type RolePay } from "@/lib/catalog/explore/pay-groups";
import { type Conversion, type PayScale, payScale } from "@/lib/catalog/explore/pay-scale";
import type { Pay } from "@/lib/catalog/pay";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { PayAxis, PayBar } from "./pay-bar";
import { convertedPayText, currencyName, groupName, shortPayText } from "./pay-words";

/** The stated pay of these roles: a chart for each country and year; charts of one currency share a scale. */
export function PayCharts({
  locale,
  roles,
  conversion,
}: {
  locale: Locale;
  roles: readonly Role[];
  conversion: Conversion | null;
}) {
  const all = roles.flatMap(({ pay }) => pay);
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))] gap-x-10 gap-y-8">
      {groupsOf(roles).map((group) => (
        <PayChart
          key={group.id}
          locale={locale}
          group={group}
          figures={paysIn(roles, group)}
          scale={payScale(all, group.currency, conversion)}
          conversion={conversion}
        />
      ))}
    </div>
  );
}

function PayChart({
  locale,
  group,
  figures,
  scale,
  conversion,
}: {
  locale: Locale;
  group: PayGroup;
  figures: readonly RolePay[];
  scale: PayScale;
  conversion: Conversion | null;
}) {
  const t = translator(locale, "roles");
  const currency = currencyName(group.currency, locale);
  const sources = [...new Set(figures.map(({ pay }) => pay.source))];
  return (
    <figure data-group={group.id} className="flex min-w-0 flex-col">
      <figcaption className="mb-2">
        <h3 className="font-serif text-lead font-semibold">{groupName(group, locale)}</h3>
        <p className="text-small text-muted">
          {scale.currency === group.currency
            ? t("yearly", { currency })
            : t("yearlyOnScale", { currency, scale: currencyName(scale.currency, locale) })}
        </p>
      </figcaption>
      <ul className="grid gap-2.5">
        {figures.map(({ role, pay }) => (
          <li key={`${role.id} ${pay.source}`} data-role={role.id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>{textIn(role.name, locale)}</span>
              <PayAmount locale={locale} pay={pay} conversion={conversion} />
            </div>
            <PayBar pay={pay} scale={scale} conversion={conversion} />
          </li>
        ))}
      </ul>
      <PayAxis locale={locale} scale={scale} />
      <ul className="mt-1">
        {sources.map((source) => (
          <li key={source}>
            <Provenance locale={locale} source={source} year={group.year} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function PayAmount({ locale, pay, conversion }: { locale: Locale; pay: Pay; conversion: Conversion | null }) {
  const other = convertedPayText(pay, conversion, locale);
  return (
    <span className="ms-auto text-end text-small tabular-nums">
      {shortPayText(pay, locale)}
      {isWeak(pay) ? (
        <span className="text-muted">
          {" · "}
          {translator(locale, "roles")("trustShort", { trust: sourceById(pay.source).trust })}
        </span>
      ) : null}
      {other === null ? null : <span className="block text-muted">{other}</span>}
    </span>
  );
}

/** Whether a figure comes from a hardly trusted source. */
function isWeak(pay: Pay): boolean {
  return sourceById(pay.source).trust <= LOW_TRUST;
}

/** Up to this grade of trust a figure is marked beside the amount, as it is in its drawing. */
const LOW_TRUST = 2;
