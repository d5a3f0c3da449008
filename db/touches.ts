import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "./client";
import { clients, touches } from "./schema/clients";
import type { Query } from "./transaction";

/** The civil date of each of these clients' latest touch, null where there is none; one index lookup per client. */
export function lastTouches(
  db: Database,
  params: { userId: string; clientIds: string[] },
): Query<{ clientId: string; on: string | null }[]> {
  const latest = db
    .select({ on: touches.on })
    .from(touches)
    .where(and(eq(touches.userId, clients.userId), eq(touches.clientId, clients.id), isNull(touches.deletedAt)))
    .orderBy(desc(touches.on))
    .limit(1);
  return db
    .select({ clientId: clients.id, on: sql<string | null>`(${latest})` })
    .from(clients)
    .where(and(eq(clients.userId, params.userId), inArray(clients.id, params.clientIds)));
}
