import type { z } from "zod/mini";
import type { Row } from "@/db/record-tables";
import type { createClaim, patchClaim } from "@/lib/contract/inputs/claims";
import { weigh } from "@/lib/domain/claim";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { fieldsOf, type Keeper } from "./keeper";

/**
 * Keeps claims of income met elsewhere. The verdict is written beside the answers it follows from, so that an export says
 * it; nobody sends one.
 */
export const claimKeeper: Keeper<"claims", z.output<typeof createClaim>, z.output<typeof patchClaim>> = {
  resource: "claims",
  references: () => [],
  complete: (owner, input) => {
    const claimedMonthly = input.claimedMonthly ?? null;
    const given = input.currency ?? null;
    const currency = input.currency === undefined && claimedMonthly !== null ? owner.baseCurrency : given;
    requireCurrency(claimedMonthly, currency);
    return {
      text: input.text,
      sourceUrl: input.sourceUrl ?? null,
      claimedMonthly,
      currency,
      answers: input.answers ?? {},
      verdict: weigh(input.answers ?? {}).verdict,
    };
  },
  change: (_owner, row, input) => {
    const { claimedMonthly, currency } = { ...row, ...fieldsOf(input) };
    if (input.claimedMonthly !== undefined || input.currency !== undefined) requireCurrency(claimedMonthly, currency);
    return {
      ...fieldsOf(input),
      ...(input.answers === undefined ? {} : { verdict: weigh(input.answers).verdict }),
    };
  },
};

/** An amount without a currency says nothing. */
function requireCurrency(amount: number | null, currency: string | null): void {
  if (amount !== null && currency === null) {
    throw new Refusal("INPUT_INVALID", { fields: [{ path: "currency", code: "required" }] });
  }
}

/**
 * Claims as they are shown: with the verdict that today's weights give their answers, whatever an older version wrote
 * or a file brought along.
 */
export function presentClaims(_owner: Owner, rows: Row<"claims">[]) {
  return rows.map((row) => ({ ...row, verdict: weigh(row.answers).verdict }));
}
