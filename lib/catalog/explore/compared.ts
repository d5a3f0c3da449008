import type { addressReader } from "@/lib/catalog/explore/address-reader";

/** How many entries can be compared at once: as many as fit side by side. */
export const MAX_COMPARED = 3;

/** The entries an address wants to compare, in its order, and whether it names more than fit. */
export function comparedIn(
  address: ReturnType<typeof addressReader>,
  known: readonly string[],
): { ids: string[]; more: boolean } {
  const named = address.some("id", known);
  return { ids: named.slice(0, MAX_COMPARED), more: named.length > MAX_COMPARED };
}
