import type { z } from "zod/mini";
import type { PublicUser, User } from "@/db/users";
import { type exportedUser, profileFields } from "@/lib/contract/transfer";
import type { ImportErrors } from "./import-errors";

/** The account fields that a file changes, and the time of that change. */
export type ProfilePlan = { fields: (typeof profileFields)[number][]; values: Partial<User>; changedAt: string };

/** What is known of the account beside itself: whether it has income, whether the file brings some, whose the handle is. */
export type Circumstances = { hasIncome: boolean; bringsIncome: boolean; handleHolder: string | null; now: string };

/**
 * The profile of a file counts where it is of another account, as on a new server, or the later of the two. Its base
 * currency must come along with its income, whose rates lead to it, and cannot where there is income in another. A handle
 * that the file's own account still has on this server stays with that account.
 */
export function planProfile(
  from: z.output<typeof exportedUser>,
  account: PublicUser,
  { hasIncome, bringsIncome, handleHolder, now }: Circumstances,
  importErrors: ImportErrors,
): ProfilePlan {
  const moves = from.id !== account.id;
  const counts = moves || from.updatedAt > account.updatedAt;
  const fields = profileFields.filter(
    (field) =>
      (counts || (field === "baseCurrency" && bringsIncome)) &&
      !(field === "handle" && moves && handleHolder === from.id) &&
      JSON.stringify(from[field]) !== JSON.stringify(account[field]),
  );
  if (fields.includes("baseCurrency") && hasIncome)
    importErrors.add("user.baseCurrency", [{ path: "", code: "in-use" }]);
  const handleTaken = handleHolder !== null && handleHolder !== account.id;
  if (fields.includes("handle") && handleTaken) importErrors.add("user.handle", [{ path: "", code: "taken" }]);
  const values: Partial<User> = Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { fields, values, changedAt: counts && !moves ? from.updatedAt : now };
}
