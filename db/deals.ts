import { and, asc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import type { Database } from "./client";
import type { Row } from "./record-tables";
import { clients, deals } from "./schema/clients";
import type { Query } from "./transaction";

/** Open deals whose next action is due by `today` and that are not put off, each with its client, at most `limit`. */
export function dueDeals(
  db: Database,
  params: { userId: string; today: string; limit: number },
): Query<{ deal: Row<"deals">; client: Row<"clients"> }[]> {
  return db
    .select({ deal: deals, client: clients })
    .from(deals)
    .innerJoin(clients, and(eq(clients.userId, deals.userId), eq(clients.id, deals.clientId)))
    .where(
      and(
        eq(deals.userId, params.userId),
        inArray(deals.stage, ["lead", "contacted", "talking", "sample", "quoted"]),
        isNull(deals.deletedAt),
        lte(deals.nextOn, params.today),
        or(isNull(deals.snoozedUntil), lte(deals.snoozedUntil, params.today)),
      ),
    )
    .orderBy(asc(deals.nextOn), asc(deals.id))
    .limit(params.limit);
}
