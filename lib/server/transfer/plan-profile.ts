import type { z } from "zod/mini";
import type { PublicUser, User } from "@/db/users";
import { type exportedUser, profileFields } from "@/lib/contract/transfer";
import type { ImportErrors } from "./import-errors";

/** The account fields that a file changes, and the time of that change. */
export type ProfilePlan = { fields: (typeof profileFields)[number][]; values: Partial<User>; changedAt: string };

/**
 * Facts about the account beside its own fields: whether it has income, whether the file brings some, whether the
 * handle is taken.
 */
export type Circumstances = { hasIncome: boolean; bringsIncome: boolean; handleTaken: boolean; now: string };

/**
 * The profile of a file counts where it comes from another account, as on a new server, or is the later of the two.
 * If the file brings income, its base currency applies too, because the rates convert to it; that is an error where
 * the account already has income in another base currency.
 */
export function planProfile(
  from: z.output<typeof exportedUser>,
  account: PublicUser,
  { hasIncome, bringsIncome, handleTaken, now }: Circumstances,
  importErrors: ImportErrors,
): ProfilePlan {
  const moves = from.id !== account.id;
  const counts = moves || from.updatedAt > account.updatedAt;
  const fields = profileFields.filter(
    (field) =>
      (counts || (field === "baseCurrency" && bringsIncome)) &&
      JSON.stringify(from[field]) !== JSON.stringify(account[field]),
  );
  if (fields.includes("baseCurrency") && hasIncome)
    importErrors.add("user.baseCurrency", [{ path: "", code: "in-use" }]);
  if (fields.includes("handle") && handleTaken) importErrors.add("user.handle", [{ path: "", code: "taken" }]);
  const values: Partial<User> = Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { fields, values, changedAt: counts && !moves ? from.updatedAt : now };
}
