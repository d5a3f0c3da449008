import type { Database } from "@/db/client";
import { run, type Statements } from "@/db/transaction";
import { type Added, noteWrite } from "@/db/users";
import { maxBytes, maxRecords } from "@/lib/contract/transfer";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";

/** How much an account may hold: records, bytes of their words (both with the trash), and tokens in force. */
export type Quota = { records: number; bytes: number; tokens: number };

/** The quota of an account. A demo account holds a few times its story, so that a stranger cannot fill the disk. */
export function quotaOf({ demoUntil }: Pick<Owner, "demoUntil">): Quota {
  return demoUntil === null ? ofAccount : ofDemo;
}

/** As much as one import file may bring. */
const ofAccount: Quota = { records: maxRecords, bytes: maxBytes, tokens: 50 };

/** Five times the sample story's 61 records and 23 kB; two hundred demos are 25 MB at most. */
const ofDemo: Quota = { records: 300, bytes: 125_000, tokens: 2 };

/**
 * Counts a write within the write's own transaction. Throws QUOTA if it adds to an account that has no room for it,
 * and SIGN_IN_NEEDED if the account was deleted meanwhile.
 */
export function* countWrite(tx: Database, owner: Pick<Owner, "id" | "demoUntil">, added: Added): Statements<void> {
  const [kept] = yield* run(noteWrite(tx, { userId: owner.id, ...added }));
  if (!kept) throw new Refusal("SIGN_IN_NEEDED");
  const limits = quotaOf(owner);
  const over =
    (added.records > 0 && kept.storedRecords > limits.records) || (added.bytes > 0 && kept.storedBytes > limits.bytes);
  if (over) throw new Refusal("QUOTA");
}

/** A change that adds nothing to the quota. */
export const noQuotaChange: Added = { records: 0, bytes: 0 };
