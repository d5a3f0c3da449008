import { revenueModels } from "@/lib/catalog/revenue-models";
import type { RevenueModel } from "@/lib/catalog/types";

/** The revenue models that combine with this one, whichever of the two says so, in catalog order. */
export function partnersOf(model: RevenueModel): RevenueModel[] {
  return revenueModels.filter(
    (other) =>
      other.id !== model.id && (model.combinesWith.includes(other.id) || other.combinesWith.includes(model.id)),
  );
}

/** Each pair of revenue models that make each other safer, once. */
export const combinations: readonly (readonly [RevenueModel, RevenueModel])[] = revenueModels.flatMap((model, at) =>
  partnersOf(model)
    .filter((other) => revenueModels.indexOf(other) > at)
    .map((other) => [model, other] as const),
);
