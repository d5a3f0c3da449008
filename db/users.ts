import { and, eq, getTableColumns, gt, isNull, lte, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { users } from "./schema/users";
import type { Query } from "./transaction";

/** A user as stored, the password's hash included: never pass it to a page. */
export type User = typeof users.$inferSelect;

/** A user without the password's hash. */
export type PublicUser = Omit<User, "passwordHash">;

const { passwordHash: _secret, ...publicColumns } = getTableColumns(users);

/** The columns of a user without the password's hash. */
export const publicUser = publicColumns;

/**
 * The columns that nearly every request needs of its user; a row with so few columns is read twice as fast as a whole
 * one.
 */
export const callerColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  locale: users.locale,
  timeZone: users.timeZone,
  baseCurrency: users.baseCurrency,
  revision: users.revision,
  demoUntil: users.demoUntil,
  storedRecords: users.storedRecords,
  storedBytes: users.storedBytes,
};

/** The user of a request, reduced to those columns. */
export type CallerUser = Pick<User, keyof typeof callerColumns>;

/** The user with this canonical address: one row or none. */
export function userByEmail(db: Database, params: { email: string }): Query<User[]> {
  return db.select().from(users).where(eq(users.email, params.email));
}

/** The user with this id, with the password's hash: one row or none. A deleted account counts as none. */
export function secretUserById(db: Database, params: { id: string }): Query<User[]> {
  return db
    .select()
    .from(users)
    .where(and(eq(users.id, params.id), isNull(users.removedAt)));
}

/** The user with this id: one row or none. A deleted account counts as none. */
export function userById(db: Database, params: { id: string }): Query<PublicUser[]> {
  return db
    .select(publicUser)
    .from(users)
    .where(and(eq(users.id, params.id), isNull(users.removedAt)));
}

/** Stores a new user. Throws `DUPLICATE` where the address or handle is taken. */
export function insertUser(db: Database, user: User): Query<User[]> {
  return db.insert(users).values(user).returning();
}

/**
 * Changes a user, at this version where one is given, and raises version and revision; no row where there is no such
 * user, or the account was deleted.
 */
export function updateUser(
  db: Database,
  params: { id: string; version?: number; now: string; values: UserChange },
): Query<PublicUser[]> {
  const { id, version, now, values } = params;
  const condition = and(
    eq(users.id, id),
    isNull(users.removedAt),
    version === undefined ? undefined : eq(users.version, version),
  );
  return db
    .update(users)
    .set({ ...values, updatedAt: now, version: sql`${users.version} + 1`, revision: sql`${users.revision} + 1` })
    .where(condition)
    .returning(publicUser);
}

/** What a write adds to its user's totals: records, and bytes of their words. Both may be negative. */
export type Added = { records: number; bytes: number };

/**
 * Counts one write of the user within that write's transaction, and returns the new totals. No row for a user who has
 * deleted the account.
 */
export function noteWrite(
  db: Database,
  params: { userId: string } & Added,
): Query<{ revision: number; storedRecords: number; storedBytes: number }[]> {
  const { revision, storedRecords, storedBytes } = users;
  const note = () =>
    db
      .update(users)
      .set({
        revision: sql`${revision} + 1`,
        storedRecords: sql`${storedRecords} + ${sql.placeholder("records")}`,
        storedBytes: sql`${storedBytes} + ${sql.placeholder("bytes")}`,
      })
      .where(and(eq(users.id, sql.placeholder("userId")), isNull(users.removedAt)))
      .returning({ revision, storedRecords, storedBytes });
  return prepared(db, "note_write", note, params);
}

/** Deletes a user with all remaining records at once; an account that may be large is emptied in batches first. */
export function deleteUser(db: Database, params: { id: string }): Query<{ id: string }[]> {
  return db.delete(users).where(eq(users.id, params.id)).returning({ id: users.id });
}

/** The demo accounts that have not ended and the networks they were opened from, at most `limit`. */
export function openDemos(
  db: Database,
  params: { now: string; limit: number },
): Query<{ id: string; demoFrom: string | null }[]> {
  const { id, demoFrom } = users;
  return db.select({ id, demoFrom }).from(users).where(gt(users.demoUntil, params.now)).limit(params.limit);
}

/** The demo accounts that have ended. */
export function endedDemos(db: Database, params: { now: string }): Query<{ id: string }[]> {
  return db.select({ id: users.id }).from(users).where(lte(users.demoUntil, params.now));
}

/**
 * Abandons an account: neither its address nor its handle leads to it any more, and nothing personal is left in it.
 */
export function abandonUser(db: Database, params: { id: string; now: string }): Query<{ id: string }[]> {
  const { id, now } = params;
  const cleared = {
    // Not in the form of an address, so nobody can have taken it.
    email: `removed:${id}`,
    name: "",
    passwordHash: null,
    handle: null,
    profile: null,
    dealStageNames: null,
    demoUntil: null,
    demoFrom: null,
  };
  return db
    .update(users)
    .set({ ...cleared, removedAt: now, updatedAt: now, revision: sql`${users.revision} + 1` })
    .where(and(eq(users.id, id), isNull(users.removedAt)))
    .returning({ id: users.id });
}

/** The abandoned accounts that still hold records. */
export function abandonedUsers(db: Database): Query<{ id: string }[]> {
  return db.select({ id: users.id }).from(users).where(sql`${users.removedAt} > ''`);
}

type UserChange = Partial<
  Omit<User, "id" | "createdAt" | "updatedAt" | "version" | "revision" | "storedRecords" | "storedBytes">
>;
