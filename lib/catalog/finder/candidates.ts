import { directions } from "@/lib/catalog/directions";
import type { Candidate } from "@/lib/catalog/finder/rank";
import type { Traits } from "@/lib/catalog/finder/traits";
import { traitsOfDirections } from "@/lib/catalog/finder/traits-of-directions";
import { traitsOfRoles } from "@/lib/catalog/finder/traits-of-roles";
import { roles } from "@/lib/catalog/roles";

/** Every direction that can be taken up, in the catalog's order, with its traits. */
export const directionCandidates: readonly Candidate[] = withTraits(
  directions.filter(({ enrol }) => enrol),
  traitsOfDirections,
);

/** Every job, in the catalog's order, with its traits. */
export const roleCandidates: readonly Candidate[] = withTraits(roles, traitsOfRoles);

function withTraits(entries: readonly { id: string }[], traits: Readonly<Record<string, Traits>>): Candidate[] {
  return entries.map(({ id }) => {
    const found = traits[id];
    if (!found) throw new Error(`The path finder knows nothing of ${id}`);
    return { id, traits: found };
  });
}
