import type { Pay } from "@/lib/catalog/pay";
import { roles } from "@/lib/catalog/roles";
import type { Role } from "@/lib/catalog/types";

/** The pay of one country and year: figures in one currency, which can be compared directly. */
export type PayGroup = {
  /** The country and the year as an address writes them: `cn-2026`. */
  readonly id: string;
  readonly region: Pay["region"];
  readonly year: number;
  readonly currency: string;
};

/** One figure with its role. */
export type RolePay = { readonly role: Role; readonly pay: Pay };

/** Every country and year for which some role has a figure, the newest year first, then by country. */
export const payGroups: readonly PayGroup[] = groupsOf(roles);

/** The countries and years for which these roles have figures, in the order of `payGroups`. */
export function groupsOf(some: readonly Role[]): PayGroup[] {
  const groups = new Map(
    some.flatMap(({ pay }) =>
      pay.map(({ region, year, currency }) => {
        const id = payGroupId(region, year);
        return [id, { id, region, year, currency }] as const;
      }),
    ),
  );
  return [...groups.values()].sort((a, b) => b.year - a.year || a.region.localeCompare(b.region));
}

/** The figures of these roles for one country and year, in the order of the roles. */
export function paysIn(some: readonly Role[], group: PayGroup): RolePay[] {
  return some.flatMap((role) =>
    role.pay.filter(({ region, year }) => payGroupId(region, year) === group.id).map((pay) => ({ role, pay })),
  );
}

function payGroupId(region: Pay["region"], year: number): string {
  return `${region.toLowerCase()}-${year}`;
}
