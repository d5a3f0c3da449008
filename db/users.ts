import { eq, getTableColumns, gt, lte, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { users } from "./schema/users";
import type { Query } from "./transaction";

/** A user as stored, the password's hash included: never to be given to a page. */
export type User = typeof users.$inferSelect;

/** A user without the password's hash. */
export type PublicUser = Omit<User, "passwordHash">;

const { passwordHash: _secret, ...publicColumns } = getTableColumns(users);

/** The columns of a user without the password's hash. */
export const publicUser = publicColumns;

/** What nearly every request needs of the user it comes from; a row of so few columns is read twice as fast as a whole one. */
export const callerColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  locale: users.locale,
  timeZone: users.timeZone,
  baseCurrency: users.baseCurrency,
  revision: users.revision,
  demoUntil: users.demoUntil,
};

/** A user as far as a request knows the one it comes from. */
export type CallerUser = Pick<User, keyof typeof callerColumns>;

/** The user with this canonical address: one row or none. */
export function userByEmail(db: Database, params: { email: string }): Query<User[]> {
  return db.select().from(users).where(eq(users.email, params.email));
}

/** The user with this id: one row or none. */
export function userById(db: Database, params: { id: string }): Query<PublicUser[]> {
  return db.select(publicUser).from(users).where(eq(users.id, params.id));
}

/** Stores a new user. Throws `DUPLICATE` where the address or handle is taken. */
export function insertUser(db: Database, user: User): Query<User[]> {
  return db.insert(users).values(user).returning();
}

/** Changes a user, of this version where one is given, and raises version and revision; no row if there is none such. */
export function updateUser(
  db: Database,
  params: { id: string; version?: number; now: string; values: UserChange },
): Query<PublicUser[]> {
  const { id, version, now, values } = params;
  const whose = version === undefined ? eq(users.id, id) : sql`${users.id} = ${id} and ${users.version} = ${version}`;
  return db
    .update(users)
    .set({ ...values, updatedAt: now, version: sql`${users.version} + 1`, revision: sql`${users.revision} + 1` })
    .where(whose)
    .returning(publicUser);
}

/** Counts one write of the user, in the transaction of that write, and gives the new revision back. */
export function bumpRevision(db: Database, params: { userId: string }): Query<{ revision: number }[]> {
  const bump = () =>
    db
      .update(users)
      .set({ revision: sql`${users.revision} + 1` })
      .where(eq(users.id, sql.placeholder("userId")))
      .returning({ revision: users.revision });
  return prepared(db, "bump_revision", bump, params);
}

/** Deletes a user with everything of theirs, for good. */
export function deleteUser(db: Database, params: { id: string }): Query<{ id: string }[]> {
  return db.delete(users).where(eq(users.id, params.id)).returning({ id: users.id });
}

/** The ids of the throw-away accounts that have not ended, at most `limit` of them. */
export function demoIds(db: Database, params: { now: string; limit: number }): Query<{ id: string }[]> {
  return db.select({ id: users.id }).from(users).where(gt(users.demoUntil, params.now)).limit(params.limit);
}

/** Deletes the throw-away accounts that have ended, with everything of theirs. */
export function deleteEndedDemos(db: Database, params: { now: string }): Query<{ id: string }[]> {
  return db.delete(users).where(lte(users.demoUntil, params.now)).returning({ id: users.id });
}

type UserChange = Partial<Omit<User, "id" | "createdAt" | "updatedAt" | "version" | "revision">>;
