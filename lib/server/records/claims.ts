import type { z } from "zod/mini";
import type { Row } from "@/db/record-tables";
import type { createClaim, patchClaim } from "@/lib/contract/inputs/claims";
import { weigh } from "@/lib/domain/claim";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { fieldsOf, type RecordType } from "./record-type";

/**
 * The record type of claims about income met elsewhere. The verdict is stored beside the answers it follows from, so
 * that an export contains it; no input can set it.
 */
export const claimRecordType: RecordType<"claims", z.output<typeof createClaim>, z.output<typeof patchClaim>> = {
  resource: "claims",
  references: () => [],
  complete: (owner, input) => ({
    text: input.text,
    sourceUrl: input.sourceUrl ?? null,
    claimedMonthly: input.claimedMonthly ?? null,
    currency:
      input.currency === undefined && input.claimedMonthly != null ? owner.baseCurrency : (input.currency ?? null),
    answers: input.answers ?? {},
    verdict: weigh(input.answers ?? {}).verdict,
  }),
  change: (_owner, row, input) => {
    const fields = fieldsOf(input);
    const { claimedMonthly, currency } = { ...row, ...fields };
    // An amount without a currency is meaningless; one stored before the currency was required stays until it is
    // changed.
    if (claimedMonthly !== null && currency === null && ("currency" in fields || "claimedMonthly" in fields)) {
      throw new Refusal("INPUT_INVALID", { fields: [{ path: "currency", code: "required" }] });
    }
    return { ...fields, ...(input.answers === undefined ? {} : { verdict: weigh(input.answers).verdict }) };
  },
};

/**
 * Claims as they are shown: with the verdict that today's weights give their answers, whatever an older version or a
 * file stored.
 */
export function presentClaims(_owner: Owner, rows: Row<"claims">[]) {
  return rows.map((row) => ({ ...row, verdict: weigh(row.answers).verdict }));
}
