import { and, desc, eq, isNull, lt, ne, notInArray, or, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { sessions, users } from "./schema/users";
import type { Query } from "./transaction";
import { type CallerUser, callerColumns } from "./users";

/** A signed-in device as stored. */
export type Session = typeof sessions.$inferSelect;

/** The session whose token has this hash, with its user: one row or none. It may have expired. */
export function sessionByTokenHash(
  db: Database,
  params: { tokenHash: string },
): Query<{ session: Pick<Session, "id" | "expiresAt" | "lastSeenAt">; user: CallerUser }[]> {
  const { id, expiresAt, lastSeenAt } = sessions;
  const find = () =>
    db
      .select({ session: { id, expiresAt, lastSeenAt }, user: callerColumns })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(eq(sessions.tokenHash, sql.placeholder("tokenHash")), isNull(users.removedAt)));
  return prepared(db, "session_by_token_hash", find, params);
}

/** Stores a new session. */
export function insertSession(db: Database, session: Session): Query<Session[]> {
  return db.insert(sessions).values(session).returning();
}

/** Records that the session was used, unless a use since `before` is recorded: not every request is worth a write. */
export function touchSession(
  db: Database,
  params: { id: string; now: string; before: string },
): Query<{ id: string }[]> {
  return db
    .update(sessions)
    .set({ lastSeenAt: params.now })
    .where(and(eq(sessions.id, params.id), lt(sessions.lastSeenAt, params.before)))
    .returning({ id: sessions.id });
}

/** The user's sessions, last used first. */
export function sessionsOf(db: Database, params: { userId: string }): Query<Session[]> {
  return db.select().from(sessions).where(eq(sessions.userId, params.userId)).orderBy(desc(sessions.lastSeenAt));
}

/** Ends one session of the user. */
export function deleteSession(db: Database, params: { userId: string; id: string }): Query<{ id: string }[]> {
  return db
    .delete(sessions)
    .where(and(eq(sessions.userId, params.userId), eq(sessions.id, params.id)))
    .returning({ id: sessions.id });
}

/** Ends the session whose token has this hash. */
export function deleteSessionByTokenHash(db: Database, params: { tokenHash: string }): Query<{ id: string }[]> {
  return db.delete(sessions).where(eq(sessions.tokenHash, params.tokenHash)).returning({ id: sessions.id });
}

/** Ends all of the user's sessions, except `exceptId` where it is given, and returns them, in force or not. */
export function deleteSessionsOf(
  db: Database,
  params: { userId: string; exceptId?: string },
): Query<Pick<Session, "expiresAt" | "lastSeenAt">[]> {
  const others = params.exceptId === undefined ? undefined : ne(sessions.id, params.exceptId);
  return db
    .delete(sessions)
    .where(and(eq(sessions.userId, params.userId), others))
    .returning({ expiresAt: sessions.expiresAt, lastSeenAt: sessions.lastSeenAt });
}

/** Removes the user's least recently used sessions, so that `keep` are left. */
export function deleteOldestSessions(db: Database, params: { userId: string; keep: number }): Query<{ id: string }[]> {
  const newest = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.userId, params.userId))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(params.keep);
  return db
    .delete(sessions)
    .where(and(eq(sessions.userId, params.userId), notInArray(sessions.id, newest)))
    .returning({ id: sessions.id });
}

/** Removes the user's sessions that ended before `now` or were last used before `idleSince`. */
export function deleteEndedSessions(
  db: Database,
  params: { userId: string; now: string; idleSince: string },
): Query<{ id: string }[]> {
  const ended = or(lt(sessions.expiresAt, params.now), lt(sessions.lastSeenAt, params.idleSince));
  return db
    .delete(sessions)
    .where(and(eq(sessions.userId, params.userId), ended))
    .returning({ id: sessions.id });
}
