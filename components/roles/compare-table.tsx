import { groupsOf } from "@/lib/catalog/explore/pay-groups";
import type { Conversion } from "@/lib/catalog/explore/pay-scale";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { groupName } from "./pay-words";
import { type Kept, queryOf } from "./rate-form";
import { RolePartValue, roleParts } from "./role-parts";
import { GroupPay } from "./role-pay";
import { ScrollRegion } from "./scroll-region";

/** Roles side by side in the reader's order, a row for everything they can differ in, pay on shared scales. */
export function CompareTable({
  locale,
  roles,
  conversion,
  keptRate,
}: {
  locale: Locale;
  roles: readonly Role[];
  conversion: Conversion | null;
  keptRate: Kept;
}) {
  const t = translator(locale, "roles");
  const beside = roles.flatMap(({ pay }) => pay);
  return (
    <ScrollRegion label={t("scrolls")}>
      <table
        className="w-full table-fixed border-collapse text-start"
        style={{ minWidth: `${6 + roles.length * 12}rem` }}
      >
        <thead>
          <tr className="border-b border-control align-top">
            <th scope="col" className={`${side} w-24 md:w-40`}>
              <span className="sr-only">{t("criterion")}</span>
            </th>
            {roles.map((role) => (
              <ColumnHead key={role.id} locale={locale} role={role} roles={roles} keptRate={keptRate} />
            ))}
          </tr>
        </thead>
        <tbody>
          {roleParts.map((part) => (
            <tr key={part} data-part={part} className={row}>
              <th scope="row" className={side}>
                {t(part)}
              </th>
              {roles.map((role) => (
                <td key={role.id} className={cell}>
                  <RolePartValue locale={locale} role={role} part={part} />
                </td>
              ))}
            </tr>
          ))}
          {groupsOf(roles).map((group) => (
            <tr key={group.id} data-part={group.id} className={row}>
              <th scope="row" className={side}>
                {t("payFor", { group: groupName(group, locale) })}
              </th>
              {roles.map((role) => (
                <td key={role.id} className={cell}>
                  <GroupPay locale={locale} role={role} group={group} beside={beside} conversion={conversion} narrow />
                </td>
              ))}
            </tr>
          ))}
          {beside.length > 0 ? null : (
            <tr data-part="pay" className={row}>
              <th scope="row" className={side}>
                {t("pay")}
              </th>
              {roles.map((role) => (
                <td key={role.id} className={`${cell} text-muted`}>
                  {t("notStated")}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ColumnHead({
  locale,
  role,
  roles,
  keptRate,
}: {
  locale: Locale;
  role: Role;
  roles: readonly Role[];
  keptRate: Kept;
}) {
  const t = translator(locale, "roles");
  const name = textIn(role.name, locale);
  const rest = roles.filter(({ id }) => id !== role.id).map(({ id }) => ["id", id] as const);
  return (
    <th scope="col" className="pe-5 pb-1 text-start font-normal">
      <a
        href={`/${locale}/roles/${role.id}`}
        className="font-serif text-lead font-semibold underline-offset-4 hover:underline"
      >
        {name}
      </a>
      <a
        href={`/${locale}/roles/compare${queryOf([...rest, ...keptRate])}`}
        aria-label={t("removeName", { name })}
        className="flex min-h-11 w-fit items-center text-small text-muted underline underline-offset-4 hover:text-ink"
      >
        {translator(locale, "explore")("remove")}
      </a>
    </th>
  );
}

const row = "border-b border-hairline align-top";

const cell = "py-3 pe-5";

/** Stays in sight while the columns are moved on a phone. */
const side = "sticky left-0 z-10 bg-paper py-3 pe-3 text-start text-small font-semibold text-muted md:text-body";
