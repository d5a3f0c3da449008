import type { addressReader } from "@/lib/catalog/explore/address-reader";

/** How many entries are compared at once: as many as fit beside each other. */
export const MAX_COMPARED = 3;

/** The entries an address asks to see side by side, in its order, and whether it asks for more than fit. */
export function comparedIn(
  address: ReturnType<typeof addressReader>,
  known: readonly string[],
): { ids: string[]; more: boolean } {
  const named = address.some("id", known);
  return { ids: named.slice(0, MAX_COMPARED), more: named.length > MAX_COMPARED };
}
