import { categories } from "@/lib/catalog/categories";
import { layers } from "@/lib/catalog/layers";
import { properNameIn } from "@/lib/catalog/proper-names";
import type { Category, Role } from "@/lib/catalog/types";
import { addressReader, type Ignored, type SearchParams } from "./address-reader";
import { type PayGroup, payGroups, paysIn } from "./pay-groups";
import { RATE_BOUNDS } from "./pay-scale";
import { bothLanguages, type Searchable, search } from "./search";

/** How hard the way into a family of roles is said to be. */
export const barrierLevels = ["low", "moderate", "high"] as const satisfies readonly Category["barrierLevel"][];

/** What the list of roles is narrowed down to; null sets no bound. */
export type RoleFilters = {
  readonly q: string;
  readonly category: string | null;
  readonly layer: string | null;
  readonly barrier: (typeof barrierLevels)[number] | null;
  readonly pay: PayGroup | null;
  /** In whole units of the currency of `pay`, without which it sets no bound. */
  readonly least: number | null;
};

/** What the address of the list asks for, and what of it could not be understood. */
export type AskedRoles = {
  readonly filters: RoleFilters;
  /** The reader's own rate, in yuan for one dollar. */
  readonly rate: number | null;
  readonly ignored: readonly Ignored[];
  /** Whether the search was longer than what is looked for. */
  readonly cut: boolean;
};

/** Reads the address of the list. */
export function readRoleAddress(asked: SearchParams): AskedRoles {
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

/** The roles that every filter keeps and in which every word of the search occurs, in the catalog's order or the likeliest first. */
export function filterRoles(all: readonly Role[], filters: RoleFilters): Role[] {
  const { category, layer, barrier, pay, least } = filters;
  const kept = all.filter(
    (role) =>
      (category === null || role.categories.includes(category)) &&
      (layer === null || role.layer === layer) &&
      (barrier === null || categoriesOf(role).some(({ barrierLevel }) => barrierLevel === barrier)) &&
      (pay === null || paysIn([role], pay).some((found) => reach(found.pay) >= (least ?? 0))),
  );
  return search(kept, filters.q, searchable);
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

/** The highest amount that is stated; an open end promises nothing beyond it. */
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
