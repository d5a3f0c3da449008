import type { z } from "zod/mini";
import type { createClaim, patchClaim } from "@/lib/contract/inputs/claims";
import { fieldsOf, type Keeper } from "./keeper";

/** Keeps claims of income met elsewhere. */
export const claimKeeper: Keeper<"claims", z.output<typeof createClaim>, z.output<typeof patchClaim>> = {
  resource: "claims",
  references: () => [],
  complete: (owner, input) => ({
    text: input.text,
    sourceUrl: input.sourceUrl ?? null,
    claimedMonthly: input.claimedMonthly ?? null,
    currency:
      input.currency === undefined && input.claimedMonthly != null ? owner.baseCurrency : (input.currency ?? null),
    answers: input.answers ?? {},
    verdict: input.verdict ?? null,
  }),
  change: (_owner, _row, input) => fieldsOf(input),
};
