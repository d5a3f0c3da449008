import { listClaims } from "@/lib/contract/inputs/claims";
import { type Day, monthOf, today } from "@/lib/domain/day";
import type { OwnMonths } from "@/lib/domain/own-months";
import { type Owner, todayOf } from "../owner";
import { readOwnMonths } from "../progress/own-months";
import { records } from "../records/records";
import { Refusal } from "../refusal";

/** How many claims a page shows before it links to older ones. */
const CLAIMS_A_PAGE = 50;

/** One page of the owner's claims, newest first. Null where the search parameters are invalid. */
export async function claimsOfPage(owner: Owner, { cursor }: { cursor?: string | string[] | undefined }) {
  const parsed = listClaims.safeParse({ limit: CLAIMS_A_PAGE, ...(cursor ? { cursor } : {}) });
  if (!parsed.success) return null;
  try {
    const { items, nextCursor } = await records.claims.list(owner, parsed.data);
    return { items: items.map((item) => ({ ...item, keptOn: keptOn(owner, item) })), nextCursor };
  } catch (error) {
    // The cursor in an address may be anything.
    if (error instanceof Refusal && error.code === "INPUT_INVALID") return null;
    throw error;
  }
}

/** The owner's civil date on which a claim was saved. */
export function keptOn({ timeZone }: Owner, { createdAt }: { createdAt: string }): Day {
  return today(timeZone, new Date(createdAt));
}

/**
 * The owner's own months now and, once the month in which the claim was saved is over, as of that day. Both come from
 * today's records. Until that month is over `then` is undefined, because the two would be equal.
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
