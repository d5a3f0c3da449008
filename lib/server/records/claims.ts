import type { Row } from "@/db/record-tables";
import { claimDefaults, writtenClaimFields } from "@/lib/contract/inputs/claims";
import { withDefaults } from "@/lib/contract/record-defaults";
import { weigh } from "@/lib/domain/claim";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { circumstancesOf, fieldsOf, type RecordType } from "./record-type";

type ShownClaim = Awaited<ReturnType<typeof presentClaims>>[number];

/**
 * The record type of claims about income met elsewhere. The verdict is stored beside the answers it follows from, so
 * that an export contains it; no input can set it.
 */
export const claimRecordType: RecordType<"claims", ShownClaim> = {
  resource: "claims",
  title: ({ text }) => text,
  present: presentClaims,
  fromFile: ({ answers, verdict }) => ({ answers, verdict }),
  references: () => [],
  complete: (owner, input) => {
    const claim = withDefaults(writtenClaimFields, claimDefaults, input, circumstancesOf(owner));
    const { currency = claim.claimedMonthly === null ? null : owner.baseCurrency } = claim;
    return { ...claim, currency, verdict: weigh(claim.answers).verdict };
  },
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
