import { setTimeout as sleep } from "node:timers/promises";
import { database } from "@/db/client";
import { deleteRows } from "@/db/records";
import { deleteSessionsOf } from "@/db/sessions";
import { revokeTokensOf } from "@/db/tokens";
import { query, run, transaction } from "@/db/transaction";
import { abandonedUsers, abandonUser, deleteUser } from "@/db/users";
import { resources } from "@/lib/domain/resources";

/**
 * Makes an account unreachable at once, whatever it holds: no session, token, address or handle leads to it any more.
 * Its records are then removed in batches, starting now; an interrupted removal continues after a restart.
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

/**
 * Removes the remaining records of abandoned accounts and returns how many accounts are gone. What fails is tried
 * again at the next call. Never throws.
 */
export function removeAbandoned(): Promise<number> {
  // One run at a time: two would only wait for each other.
  globalThis.leapRemoval = (globalThis.leapRemoval ?? Promise.resolve(0)).then(removeAll).catch((error: unknown) => {
    console.warn("Deleted accounts were not removed yet:", error instanceof Error ? error.message : error);
    return 0;
  });
  return globalThis.leapRemoval;
}

declare global {
  // On globalThis, because a server bundle may hold this module more than once.
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

/** Records deleted by one statement: this many hold the database and the process for a few milliseconds. */
const BIT = 100;

/** The pause between two statements, for everybody else. */
const REST_MS = 5;
