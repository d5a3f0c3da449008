import type { Row } from "@/db/record-tables";
import { lastTouches } from "@/db/touches";
import { query } from "@/db/transaction";
import { nextContactOn } from "@/lib/domain/contact";
import type { Owner } from "../owner";

/** Clients with their last and their next contact, by one query for all of them. */
export async function presentClients(owner: Owner, rows: Row<"clients">[]) {
  if (rows.length === 0) return [];
  const clientIds = rows.map(({ id }) => id);
  const found = await query((db) => lastTouches(db, { userId: owner.id, clientIds }));
  const latest = new Map(found.map(({ clientId, on }) => [clientId, on]));
  return rows.map((row) => {
    const lastTouchOn = latest.get(row.id) ?? null;
    return { ...row, lastTouchOn, nextContactOn: nextContactOn(lastTouchOn, row.cadenceDays) };
  });
}
