import { eq } from "drizzle-orm";
import type { Database } from "./client";
import { income } from "./schema/income";
import type { Query } from "./transaction";

/** One of the user's income records, those in the trash too, or no row where there never was one. */
export function anyIncome(db: Database, params: { userId: string }): Query<{ id: string }[]> {
  return db.select({ id: income.id }).from(income).where(eq(income.userId, params.userId)).limit(1);
}
