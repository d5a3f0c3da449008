import { and, between, eq, isNull } from "drizzle-orm";
import type { Database } from "./client";
import { income } from "./schema/income";
import type { Query } from "./transaction";

/** One of the user's income records, including those in the trash, or no row where there are none. */
export function anyIncome(db: Database, params: { userId: string }): Query<{ id: string }[]> {
  return db.select({ id: income.id }).from(income).where(eq(income.userId, params.userId)).limit(1);
}

/** The fields that sums need of the user's payments from one civil date to another, both included. */
export function incomeReceived(db: Database, params: { userId: string; from: string; to: string }) {
  const { receivedOn, amount, currency, rate, model } = income;
  return db
    .select({ receivedOn, amount, currency, rate, model })
    .from(income)
    .where(
      and(eq(income.userId, params.userId), between(receivedOn, params.from, params.to), isNull(income.deletedAt)),
    );
}
