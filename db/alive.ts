import { sql } from "drizzle-orm";
import type { Database } from "./client";
import type { Query } from "./transaction";

/**
 * The smallest possible query; only the fact that the database answers counts. Either engine throws where it cannot.
 */
export function alive(db: Database): Query<unknown[]> {
  return db.select({ one: sql<number>`1` }).from(sql`(select 1) as one_row`);
}
