import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import type { Row } from "./record-tables";
import { clients, deals } from "./schema/clients";
import type { Query } from "./transaction";

/** A deal that is due with its client, reduced to the fields that a list shows. */
export type DueDeal = {
  deal: Pick<Row<"deals">, "id" | "title" | "kind" | "stage" | "nextAction" | "nextOn">;
  client: Pick<Row<"clients">, "id" | "name">;
};

/** Open deals whose next action is due by `today` and that are not put off, each with its client, at most `limit`. */
export function dueDeals(db: Database, params: { userId: string; today: string; limit: number }): Query<DueDeal[]> {
  const { id, title, kind, stage, nextAction, nextOn } = deals;
  const find = () =>
    db
      .select({ deal: { id, title, kind, stage, nextAction, nextOn }, client: { id: clients.id, name: clients.name } })
      .from(deals)
      .innerJoin(clients, and(eq(clients.userId, deals.userId), eq(clients.id, deals.clientId)))
      .where(
        and(
          eq(deals.userId, sql.placeholder("userId")),
          inArray(deals.stage, ["lead", "contacted", "talking", "sample", "quoted"]),
          isNull(deals.deletedAt),
          lte(deals.nextOn, sql.placeholder("today")),
          or(isNull(deals.snoozedUntil), lte(deals.snoozedUntil, sql.placeholder("today"))),
        ),
      )
      .orderBy(asc(deals.nextOn), asc(deals.id))
      .limit(sql.placeholder("limit"));
  return prepared(db, "due_deals", find, params);
}
