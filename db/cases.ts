import { and, eq, gt, inArray, isNull, or } from "drizzle-orm";
import type { Database } from "./client";
import { deals } from "./schema/clients";
import { income } from "./schema/income";
import type { Query } from "./transaction";

/** Which of these deals of the user were won, without those in the trash, as in the evidence. */
export function wonDeals(db: Database, params: { userId: string; dealIds: string[] }): Query<{ id: string }[]> {
  const { userId, dealIds } = params;
  return db
    .select({ id: deals.id })
    .from(deals)
    .where(and(eq(deals.userId, userId), inArray(deals.id, dealIds), eq(deals.stage, "won"), isNull(deals.deletedAt)));
}

/** Which of these cases and deals of the user a positive income refers to, each pair once. */
export function paidFor(
  db: Database,
  params: { userId: string; caseIds: string[]; dealIds: string[] },
): Query<{ caseId: string | null; dealId: string | null }[]> {
  const { userId, caseIds, dealIds } = params;
  const pointed = or(
    and(eq(income.userId, userId), inArray(income.caseId, caseIds)),
    and(eq(income.userId, userId), inArray(income.dealId, dealIds)),
  );
  return db
    .selectDistinct({ caseId: income.caseId, dealId: income.dealId })
    .from(income)
    .where(and(pointed, gt(income.amount, 0), isNull(income.deletedAt)));
}
