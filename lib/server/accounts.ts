import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import { databaseProblem } from "@/db/errors";
import { deleteSessionsOf } from "@/db/sessions";
import { revokeToken, tokensOf } from "@/db/tokens";
import { patiently, run, transaction } from "@/db/transaction";
import { insertUser, updateUser, userByEmail } from "@/db/users";
import type { FieldError } from "@/lib/contract/errors";
import type { Locale } from "@/lib/domain/kinds";
import { canonicalEmail } from "./emails";
import type { Owner } from "./owner";
import { hashPassword, passwordError, verifyPassword } from "./passwords";
import { Refusal } from "./refusal";

/** What a new account begins with; `id` may come from the client, so that a retry makes no second one. */
export type NewAccount = {
  id?: string;
  email: string;
  password: string;
  name: string;
  locale: Locale;
  timeZone: string;
  baseCurrency?: string;
};

/** What nobody is asked when they begin. */
export const blankUser = {
  passwordHash: null,
  handle: null,
  hoursPerWeek: null,
  profile: null,
  dealStageNames: null,
  demoUntil: null,
  revision: 0,
  version: 1,
};

/**
 * Makes an account, whoever asks; `isNew` is false where the very same one was made before. Throws INPUT_INVALID with
 * the wrong fields, EMAIL_TAKEN, ID_TAKEN, or BUSY when too many passwords are being hashed.
 */
export async function createAccount(input: NewAccount): Promise<{ id: string; email: string; isNew: boolean }> {
  const email = canonicalEmail(input.email);
  const fields: FieldError[] = [];
  if (email === null) fields.push({ path: "email", code: "not-a-mail-address" });
  const weak = passwordError(input.password, [input.email, input.name]);
  if (weak) fields.push({ path: "password", ...weak });
  if (email === null || fields.length > 0) throw new Refusal("INPUT_INVALID", { fields });

  const id = input.id ?? newId();
  const passwordHash = await hashPassword(input.password);
  const now = new Date().toISOString();
  const { name, locale, timeZone, baseCurrency = "CNY" } = input;
  const user = {
    ...blankUser,
    id,
    email,
    name,
    passwordHash,
    locale,
    timeZone,
    baseCurrency,
    createdAt: now,
    updatedAt: now,
  };
  try {
    await patiently(() => insertUser(database(), user));
    return { id, email, isNew: true };
  } catch (error) {
    if (databaseProblem(error)?.code !== "DUPLICATE") throw error;
    if (input.id !== undefined && (await checkPassword(email, input.password))?.id === id) {
      return { id, email, isNew: false };
    }
    const [taken] = await userByEmail(database(), { email });
    throw taken
      ? new Refusal("EMAIL_TAKEN", { fields: [{ path: "email", code: "taken" }] })
      : new Refusal("ID_TAKEN", { fields: [{ path: "id", code: "taken" }] });
  }
}

/**
 * The person with this address and password, or null. An unknown address, or one without a password, takes as long as a
 * wrong password. A hash made with older parameters is replaced. Throws BUSY when too many are waiting.
 */
export async function checkPassword(
  email: string,
  password: string,
): Promise<{ id: string; email: string; name: string } | null> {
  const address = canonicalEmail(email);
  const [user] = address === null ? [] : await userByEmail(database(), { email: address });
  const { matches, outdated } = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !matches) return null;
  if (outdated) {
    const passwordHash = await hashPassword(password);
    // Only if nothing changed meanwhile: a password that was just replaced must not come back.
    const change = { id: user.id, version: user.version, now: new Date().toISOString(), values: { passwordHash } };
    await patiently(() => updateUser(database(), change));
  }
  return { id: user.id, email: user.email, name: user.name };
}

/**
 * Gives a person a new password without the old one, and ends every session and token of theirs: who asks for this may
 * have lost the account to somebody. Throws NOT_FOUND, or INPUT_INVALID with what is wrong with the password.
 */
export async function resetPassword(email: string, password: string): Promise<void> {
  const address = canonicalEmail(email);
  const [user] = address === null ? [] : await userByEmail(database(), { email: address });
  if (!user) throw new Refusal("NOT_FOUND");
  await replacePassword(user, password);
}

/**
 * Changes a person's password, who must know the old one, and ends every session and token of theirs; the caller starts
 * a new session. Throws INPUT_INVALID where the old one is wrong (`not-allowed`) or the new one unfit, or BUSY.
 */
export async function changePassword(owner: Owner, input: { password: string; newPassword: string }): Promise<void> {
  const [user] = await userByEmail(database(), { email: owner.email });
  if (!user) throw new Refusal("NOT_FOUND");
  const { matches } = await verifyPassword(user.passwordHash, input.password);
  if (!matches) throw new Refusal("INPUT_INVALID", { fields: [{ path: "password", code: "not-allowed" }] });
  await replacePassword(user, input.newPassword, "newPassword");
}

async function replacePassword(
  user: { id: string; email: string; name: string },
  password: string,
  path = "password",
): Promise<void> {
  const weak = passwordError(password, [user.email, user.name]);
  if (weak) throw new Refusal("INPUT_INVALID", { fields: [{ path, ...weak }] });
  const passwordHash = await hashPassword(password);
  const now = new Date().toISOString();
  await transaction(database(), function* (tx) {
    yield* run(updateUser(tx, { id: user.id, now, values: { passwordHash } }));
    yield* run(deleteSessionsOf(tx, { userId: user.id }));
    for (const { id } of yield* run(tokensOf(tx, { userId: user.id }))) {
      yield* run(revokeToken(tx, { userId: user.id, id, now }));
    }
  });
}
