import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import { databaseProblem } from "@/db/errors";
import { deleteSessionsOf } from "@/db/sessions";
import { revokeTokensOf } from "@/db/tokens";
import { query, run, transaction } from "@/db/transaction";
import { insertUser, secretUserById, type User, updateUser, userByEmail } from "@/db/users";
import type { FieldError } from "@/lib/contract/errors";
import type { Locale } from "@/lib/domain/kinds";
import { rateLimits } from "../limits/rate-limits";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { canonicalEmail } from "./emails";
import { hashPassword, passwordError, verifyPassword } from "./passwords";
import { abandonAccount } from "./removal";
import { countInForce } from "./sessions";

/** The input for a new account. `id` may come from the client, so that a retry does not make a second account. */
export type NewAccount = {
  id?: string;
  email: string;
  password: string;
  name: string;
  locale: Locale;
  timeZone: string;
  baseCurrency?: string;
};

/** Columns that nobody fills in when the account is made. */
export const blankUser = {
  passwordHash: null,
  handle: null,
  hoursPerWeek: null,
  profile: null,
  dealStageNames: null,
  demoUntil: null,
  demoFrom: null,
  removedAt: null,
  storedRecords: 0,
  storedBytes: 0,
  revision: 0,
  version: 1,
};

/**
 * Makes an account, whoever asks. `isNew` is false where this id and address already belong together, as they do when
 * the same request is sent again; the password is then not checked. Where only the id is taken, by anyone, the
 * account gets another one. `from` identifies the caller in the queue for hashing. Throws INPUT_INVALID with the
 * wrong fields, EMAIL_TAKEN, or BUSY when too many passwords are waiting to be hashed.
 */
export async function createAccount(input: NewAccount, from = "operator"): Promise<Made> {
  const email = canonicalEmail(input.email);
  const fields: FieldError[] = [];
  if (email === null) fields.push({ path: "email", code: "not-a-mail-address" });
  const weak = passwordError(input.password, [input.email, input.name]);
  if (weak) fields.push({ path: "password", ...weak });
  if (email === null || fields.length > 0) throw new Refusal("INPUT_INVALID", { fields });

  const passwordHash = await hashPassword(input.password, from);
  const now = new Date().toISOString();
  const { name, locale, timeZone, baseCurrency = "CNY" } = input;
  const known = { email, name, passwordHash, locale, timeZone, baseCurrency };
  const user = { ...blankUser, ...known, id: input.id ?? newId(), createdAt: now, updatedAt: now };
  const made = (await inserted(user)) ?? (await accountOfRetry(user)) ?? (await inserted({ ...user, id: newId() }));
  if (!made) throw new Refusal("EMAIL_TAKEN", { fields: [{ path: "email", code: "taken" }] });
  return made;
}

type Made = { id: string; email: string; isNew: boolean };

/** Stores a new account, or returns null where its id or its address is taken. */
async function inserted(user: User): Promise<Made | null> {
  try {
    await query((db) => insertUser(db, user));
    return { id: user.id, email: user.email, isNew: true };
  } catch (error) {
    if (databaseProblem(error)?.code !== "DUPLICATE") throw error;
    return null;
  }
}

/** The account with exactly this id and address. Only an earlier request of the same page can have made it. */
async function accountOfRetry({ id, email }: User): Promise<Made | null> {
  const [holder] = await query((db) => userByEmail(db, { email }));
  return holder?.id === id ? { id, email, isNew: false } : null;
}

/**
 * The person with this address and password, or null. An unknown address, or one without a password, takes as long as
 * a wrong password. A hash made with older parameters is replaced. `from` identifies the caller in the queue for
 * hashing. Throws BUSY when too many are waiting.
 */
export async function checkPassword(email: string, password: string, from: string): Promise<User | null> {
  const address = canonicalEmail(email);
  const [user] = address === null ? [] : await query((db) => userByEmail(db, { email: address }));
  const { matches, outdated } = await verifyPassword(user?.passwordHash ?? null, password, from);
  if (!user || !matches) return null;
  if (!outdated) return user;
  const passwordHash = await hashPassword(password, from);
  // The update applies only if nothing changed meanwhile: it must not bring back a password that was just replaced.
  const change = { id: user.id, version: user.version, now: new Date().toISOString(), values: { passwordHash } };
  const [changed] = await query((db) => updateUser(db, change));
  return changed ? { ...changed, passwordHash } : user;
}

/**
 * Gives a person a new password without the old one, and ends all their sessions and tokens, because somebody else
 * may have got into the account. Throws NOT_FOUND, or INPUT_INVALID with what is wrong with the password.
 */
export async function resetPassword(email: string, password: string): Promise<void> {
  const address = canonicalEmail(email);
  const [user] = address === null ? [] : await query((db) => userByEmail(db, { email: address }));
  if (!user) throw new Refusal("NOT_FOUND");
  await replacePassword(user, password);
}

/**
 * Changes a person's password, given the old one, and ends all their tokens and every session but this one, so that
 * an intruder cannot stay. Returns the number of sessions ended. Throws INPUT_INVALID where the old password is wrong
 * or the new one unfit, RATE_LIMITED, or BUSY.
 */
export async function changePassword(
  caller: { owner: Owner; sessionId: string },
  input: { current: string; next: string },
): Promise<{ ended: number }> {
  const user = await provenOwner(caller.owner, input.current, "current");
  return { ended: await replacePassword(user, input.next, { path: "next", exceptId: caller.sessionId }) };
}

/**
 * Deletes a person's account, given the password: nobody can reach it from this moment on, and its records are
 * removed soon after. Throws INPUT_INVALID where the password is wrong, RATE_LIMITED, or BUSY.
 */
export async function removeAccount(owner: Owner, input: { password: string }): Promise<{ id: string }> {
  await provenOwner(owner, input.password, "password");
  await abandonAccount(owner.id);
  return { id: owner.id };
}

/** The owner's account, once the password is verified. `path` is the input field that held the password. */
async function provenOwner(owner: Owner, password: string, path: string): Promise<User> {
  const refund = await rateLimits().ownPassword.take(owner.id);
  const [user] = await query((db) => secretUserById(db, { id: owner.id }));
  if (!user) throw new Refusal("SIGN_IN_NEEDED");
  const { matches } = await verifyPassword(user.passwordHash, password, owner.id);
  if (!matches) throw new Refusal("INPUT_INVALID", { fields: [{ path, code: "password-wrong" }] });
  await refund();
  return user;
}

async function replacePassword(
  user: { id: string; email: string; name: string },
  password: string,
  { path = "password", exceptId }: { path?: string; exceptId?: string } = {},
): Promise<number> {
  const weak = passwordError(password, [user.email, user.name]);
  if (weak) throw new Refusal("INPUT_INVALID", { fields: [{ path, ...weak }] });
  const passwordHash = await hashPassword(password, user.id);
  const now = new Date().toISOString();
  return transaction(database(), function* (tx) {
    yield* run(updateUser(tx, { id: user.id, now, values: { passwordHash } }));
    yield* run(revokeTokensOf(tx, { userId: user.id, now }));
    return countInForce(yield* run(deleteSessionsOf(tx, { userId: user.id, exceptId })));
  });
}
