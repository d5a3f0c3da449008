import { categories } from "@/lib/catalog/categories";
import { layers } from "@/lib/catalog/layers";
import { properNameIn } from "@/lib/catalog/proper-names";
import type { Category, Role } from "@/lib/catalog/types";
import { addressReader, type Ignored, type SearchParams } from "./address-reader";
import { type PayGroup, payGroups, paysIn } from "./pay-groups";
import { RATE_BOUNDS } from "./pay-scale";
import { bothLanguages, type Searchable, search } from "./search";

/** How hard it is said to be to enter a family of roles. */
export const barrierLevels = ["low", "moderate", "high"] as const satisfies readonly Category["barrierLevel"][];

/** The filters of the roles; null means no filter. */
export type RoleFilters = {
  readonly q: string;
  readonly category: string | null;
  readonly layer: string | null;
  readonly barrier: (typeof barrierLevels)[number] | null;
  readonly pay: PayGroup | null;
  /** The minimum pay in whole units of the currency of `pay`; without `pay` it has no effect. */
  readonly least: number | null;
};

/** The filters in the list's address, and the values that were not understood. */
export type RoleSearch = {
  readonly filters: RoleFilters;
  /** The reader's own rate, in yuan per dollar. */
  readonly rate: number | null;
  readonly ignored: readonly Ignored[];
  /** Whether the search text was cut. */
  readonly cut: boolean;
};

/** Reads the address of the list. */
export function readRoleAddress(asked: SearchParams): RoleSearch {
  const address = addressReader(asked);
  const { text: q, cut } = address.text("q");
  const pay = address.one(
    "pay",
    payGroups.map(({ id }) => id),
  );
  const filters = {
    q,
    category: address.one(
      "category",
      categories.map(({ id }) => id),
    ),
    layer: address.one(
      "layer",
      layers.map(({ id }) => id),
    ),
    barrier: address.one("barrier", barrierLevels),
    pay: payGroups.find(({ id }) => id === pay) ?? null,
    least: address.amount("least", { min: 0, max: MAX_PAY }),
  };
  return { filters, rate: address.amount("rate", RATE_BOUNDS), ignored: address.ignored, cut };
}

/**
 * The roles that match every filter and contain every word of the search, in the catalog's order or the best match
 * first.
 */
export function filterRoles(all: readonly Role[], filters: RoleFilters): Role[] {
  const { category, layer, barrier, pay, least } = filters;
  const matching = all.filter(
    (role) =>
      (category === null || role.categories.includes(category)) &&
      (layer === null || role.layer === layer) &&
      (barrier === null || categoriesOf(role).some(({ barrierLevel }) => barrierLevel === barrier)) &&
      (pay === null || paysIn([role], pay).some((found) => reach(found.pay) >= (least ?? 0))),
  );
  return search(matching, filters.q, searchable);
}

/** The families of a role, in its own order. Throws for an unknown one, which the catalog's own check rules out. */
export function categoriesOf(role: Role): Category[] {
  return role.categories.map((id) => {
    const category = categories.find((each) => each.id === id);
    if (!category) throw new Error(`The catalog has no category ${id}`);
    return category;
  });
}

/** The other roles that share a family with this one, in the catalog's order. */
export function similarRoles(all: readonly Role[], role: Role): Role[] {
  return all.filter(
    ({ id, categories }) => id !== role.id && categories.some((each) => role.categories.includes(each)),
  );
}

/** More than anybody is paid in a year in any currency. */
const MAX_PAY = 1e12;

/** The highest stated amount; an open end promises nothing beyond it. */
function reach(pay: Role["pay"][number]): number {
  return pay.max ?? pay.min;
}

function searchable(role: Role): Searchable {
  const { name, aliases, duties, skills, capabilities, employers } = role;
  return {
    names: [...bothLanguages(name), ...aliases],
    texts: [
      ...bothLanguages(duties, ...skills, ...employers),
      ...capabilities.flatMap((each) => [each, properNameIn(each, "en")]),
    ],
  };
}
