import { setTimeout as sleep } from "node:timers/promises";
import { database } from "@/db/client";
import { deleteRows } from "@/db/records";
import { deleteSessionsOf } from "@/db/sessions";
import { revokeTokensOf } from "@/db/tokens";
import { query, run, transaction } from "@/db/transaction";
import { abandonedUsers, abandonUser, deleteUser } from "@/db/users";
import { resources } from "@/lib/domain/resources";

/**
 * Takes an account away from everybody at once, whatever it holds: no session, token, address or handle leads to it any
 * more. Its records are then removed bit by bit, beginning now; what a restart interrupts goes on after it.
 */
export async function abandonAccount(id: string): Promise<void> {
  const now = new Date().toISOString();
  await transaction(database(), function* (tx) {
    yield* run(abandonUser(tx, { id, now }));
    yield* run(deleteSessionsOf(tx, { userId: id }));
    yield* run(revokeTokensOf(tx, { userId: id, now }));
  });
  void removeAbandoned();
}

/** Removes what abandoned accounts still hold, and says how many are gone. What fails is tried again at the next call. Never throws. */
export function removeAbandoned(): Promise<number> {
  // One at a time: two would only wait for one another.
  globalThis.leapRemoval = (globalThis.leapRemoval ?? Promise.resolve(0)).then(removeAll).catch((error: unknown) => {
    console.warn("Deleted accounts were not removed yet:", error instanceof Error ? error.message : error);
    return 0;
  });
  return globalThis.leapRemoval;
}

declare global {
  // Here, because a server bundle may hold this module more than once.
  var leapRemoval: Promise<number> | undefined;
}

async function removeAll(): Promise<number> {
  const abandoned = await query(abandonedUsers);
  for (const { id } of abandoned) {
    // Those that refer come before those that are referred to.
    for (const resource of resources.toReversed()) {
      let removed = BIT;
      while (removed === BIT) {
        removed = (await query((db) => deleteRows(db, resource, { userId: id, limit: BIT }))).length;
        if (removed > 0) await sleep(REST_MS);
      }
    }
    await query((db) => deleteUser(db, { id }));
  }
  return abandoned.length;
}

/** Records a statement: deleting so many holds the database and the process for a few milliseconds. */
const BIT = 100;

/** Between two of them, for everybody else. */
const REST_MS = 5;
