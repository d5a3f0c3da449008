import { paidFor, wonDeals } from "@/db/cases";
import type { Row } from "@/db/record-tables";
import { query } from "@/db/transaction";
import { strengthOf } from "@/lib/domain/strength";
import type { Owner } from "../owner";

/** Cases with the strength of their proof, by two queries for all of them. */
export async function presentCases(owner: Owner, rows: Row<"cases">[]) {
  if (rows.length === 0) return [];
  const caseIds = rows.map(({ id }) => id);
  const dealIds = rows.flatMap(({ dealId }) => dealId ?? []);
  const [won, paying] = await Promise.all([
    query((db) => wonDeals(db, { userId: owner.id, dealIds })),
    query((db) => paidFor(db, { userId: owner.id, caseIds, dealIds })),
  ]);
  const wonIds = new Set(won.map(({ id }) => id));
  const paidCaseIds = new Set(paying.map(({ caseId }) => caseId));
  const paidDealIds = new Set(paying.map(({ dealId }) => dealId));
  return rows.map((row) => ({
    ...row,
    strength: strengthOf({
      outcomes: row.outcomes,
      links: row.links,
      images: row.images,
      confirmed: row.confirmedOn !== null,
      dealWon: row.dealId !== null && wonIds.has(row.dealId),
      paid: paidCaseIds.has(row.id) || (row.dealId !== null && paidDealIds.has(row.dealId)),
    }),
  }));
}
