import { database } from "@/db/client";
import { anyIncome } from "@/db/income";
import { run, transaction } from "@/db/transaction";
import { type PublicUser, updateUser, userById } from "@/db/users";
import type { Locale } from "@/lib/domain/kinds";
import type { Owner } from "./owner";
import { Refusal } from "./refusal";

/** The owner's account, without anything secret. */
export async function readProfile(owner: Owner): Promise<PublicUser> {
  const [user] = await userById(database(), { id: owner.id });
  if (!user) throw new Refusal("NOT_FOUND");
  return user;
}

/** What can be changed; a `version` refuses the change where the profile changed since. */
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
 * Changes the profile. The base currency can change only while no income is recorded, because every entry's rate is
 * given towards it. Throws STALE or INPUT_INVALID.
 */
export async function changeProfile(owner: Owner, { version, ...values }: ProfileChange): Promise<PublicUser> {
  return transaction(database(), function* (tx) {
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
}
