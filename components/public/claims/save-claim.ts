import { v7 as newId } from "uuid";
import { apiErrorOf } from "@/lib/client/api-error";
import { call } from "@/lib/client/call";
import { routes } from "@/lib/contract/routes";
import type { ClaimAnswer } from "@/lib/domain/kinds";

/** A claim as it is sent to be saved. */
export type KeptClaim = {
  text: string;
  sourceUrl: string | null;
  claimedMonthly: number | null;
  currency: string | null;
  answers: Readonly<Record<string, ClaimAnswer>>;
};

/**
 * Saves a claim under an id made here. The same `id` makes no second row, so a retry passes it in again. `refusal` is
 * the API's message where it refuses, null where it was not reached.
 */
export async function keepClaim(
  claim: KeptClaim,
  { id = newId() }: { id?: string | undefined },
): Promise<{ id: string; kept: boolean; refusal: string | null }> {
  try {
    await call(routes.claims.create, { ...claim, id });
    return { id, kept: true, refusal: null };
  } catch (error) {
    return { id, kept: false, refusal: apiErrorOf(error)?.message ?? null };
  }
}
