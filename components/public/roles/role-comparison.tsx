import { type Compared, type ComparedBy, ComparisonTable } from "@/components/explore/comparison-table";
import { groupsOf } from "@/lib/catalog/explore/pay-groups";
import type { Conversion } from "@/lib/catalog/explore/pay-scale";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { groupName } from "./pay-words";
import { RolePartValue, roleParts } from "./role-parts";
import { GroupPay } from "./role-pay";

/** Roles side by side: every aspect in which they can differ, then pay by country and year on shared scales. */
export function RoleComparison({
  locale,
  roles,
  conversion,
  withoutHref,
}: {
  locale: Locale;
  roles: readonly Role[];
  conversion: Conversion | null;
  /** The address of the same comparison without one of them. */
  withoutHref: (id: string) => string;
}) {
  const t = translator(locale, "roles");
  const beside = roles.flatMap(({ pay }) => pay);
  const parts = roleParts.map(
    (part): ComparedBy => ({
      id: part,
      head: t(part),
      cells: roles.map((role) => <RolePartValue key={role.id} locale={locale} role={role} part={part} />),
    }),
  );
  const pay = groupsOf(roles).map(
    (group): ComparedBy => ({
      id: group.id,
      head: t("payFor", { group: groupName(group, locale) }),
      cells: roles.map((role) => (
        <GroupPay
          key={role.id}
          locale={locale}
          role={role}
          group={group}
          beside={beside}
          conversion={conversion}
          narrow
        />
      )),
    }),
  );
  const none: ComparedBy = { id: "pay", head: t("pay"), cells: roles.map(() => null) };
  return (
    <ComparisonTable
      locale={locale}
      label={t("compareTitle")}
      entries={roles.map(
        (role): Compared => ({
          id: role.id,
          name: textIn(role.name, locale),
          href: `/${locale}/roles/${role.id}`,
          withoutHref: withoutHref(role.id),
        }),
      )}
      rows={[...parts, ...(pay.length > 0 ? pay : [none])]}
    />
  );
}
