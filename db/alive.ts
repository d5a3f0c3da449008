import { sql } from "drizzle-orm";
import type { Database } from "./client";
import type { Query } from "./transaction";

/** The smallest question a database can be asked; that it is answered at all is what counts. Either engine throws where it cannot. */
export function alive(db: Database): Query<unknown[]> {
  return db.select({ one: sql<number>`1` }).from(sql`(select 1) as one_row`);
}
