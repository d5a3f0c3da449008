import { database } from "@/db/client";
import { anyIncome } from "@/db/income";
import { query, run, transaction } from "@/db/transaction";
import { type PublicUser, updateUser, userById } from "@/db/users";
import type { Locale } from "@/lib/domain/kinds";
import { type Quota, quotaOf } from "../limits/quota";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { listTokens } from "./tokens";

/** An account as its owner sees it: without secrets, and with the used part of its quota. */
export type Profile = PublicUser & { quota: { [Kind in keyof Quota]: { used: number; most: number } } };

/** The owner's account. */
export async function readProfile(owner: Owner): Promise<Profile> {
  const [user] = await query((db) => userById(db, { id: owner.id }));
  if (!user) throw new Refusal("NOT_FOUND");
  return withQuota(user);
}

async function withQuota(user: PublicUser): Promise<Profile> {
  const quota = quotaOf(user);
  const tokens = (await listTokens(user)).length;
  return {
    ...user,
    quota: {
      records: { used: user.storedRecords, most: quota.records },
      bytes: { used: user.storedBytes, most: quota.bytes },
      tokens: { used: tokens, most: quota.tokens },
    },
  };
}

/** The fields that can be changed. A `version` refuses the change if the profile has changed since. */
export type ProfileChange = {
  version?: number;
  name?: string;
  locale?: Locale;
  timeZone?: string;
  baseCurrency?: string;
  hoursPerWeek?: number | null;
  profile?: PublicUser["profile"];
};

/**
 * Changes the profile. The base currency can change only while no income is recorded, because every entry's rate
 * converts to it. Throws STALE or INPUT_INVALID.
 */
export async function changeProfile(owner: Owner, { version, ...values }: ProfileChange): Promise<Profile> {
  const changed = await transaction(database(), function* (tx) {
    if (values.baseCurrency !== undefined && values.baseCurrency !== owner.baseCurrency) {
      const recorded = yield* run(anyIncome(tx, { userId: owner.id }));
      if (recorded.length > 0) {
        throw new Refusal("INPUT_INVALID", { fields: [{ path: "baseCurrency", code: "in-use" }] });
      }
    }
    const now = new Date().toISOString();
    const [user] = yield* run(updateUser(tx, { id: owner.id, version, now, values }));
    if (!user) throw new Refusal("STALE");
    return user;
  });
  return withQuota(changed);
}
