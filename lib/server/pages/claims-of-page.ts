import { listClaims } from "@/lib/contract/inputs/claims";
import { type Day, monthOf, today } from "@/lib/domain/day";
import type { OwnMonths } from "@/lib/domain/own-months";
import { type Owner, todayOf } from "../owner";
import { readOwnMonths } from "../progress/own-months";
import { records } from "../records/records";
import { Refusal } from "../refusal";

/** How many claims a page shows before it offers older ones. */
const CLAIMS_A_PAGE = 50;

/** One page of the owner's claims, the one kept last first. Null where the address asks for a list there cannot be. */
export async function claimsOfPage(owner: Owner, { cursor }: { cursor?: string | string[] | undefined }) {
  const asked = listClaims.safeParse({ limit: CLAIMS_A_PAGE, ...(cursor ? { cursor } : {}) });
  if (!asked.success) return null;
  try {
    const { items, nextCursor } = await records.claims.list(owner, asked.data);
    return { items: items.map((item) => ({ ...item, keptOn: keptOn(owner, item) })), nextCursor };
  } catch (error) {
    // A cursor in an address may be anything.
    if (error instanceof Refusal && error.code === "INPUT_INVALID") return null;
    throw error;
  }
}

/** The owner's civil date on which a claim was kept. */
export function keptOn({ timeZone }: Owner, { createdAt }: { createdAt: string }): Day {
  return today(timeZone, new Date(createdAt));
}

/**
 * The owner's own months now and, once the month in which the claim was kept is over, as they were on that day, both by
 * today's records; `then` is undefined until then, because the two would be the same.
 */
export async function monthsSince(
  owner: Owner,
  kept: Day,
): Promise<{ now: OwnMonths | null; then: OwnMonths | null | undefined }> {
  const [now, then] = await Promise.all([
    readOwnMonths(owner),
    monthOf(kept) < monthOf(todayOf(owner)) ? readOwnMonths(owner, kept) : undefined,
  ]);
  return { now, then };
}
