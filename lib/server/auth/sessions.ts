import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import {
  deleteEndedSessions,
  deleteOldestSessions,
  deleteSession,
  deleteSessionByTokenHash,
  deleteSessionsOf,
  insertSession,
  type Session,
  sessionByTokenHash,
  sessionsOf,
  touchSession,
} from "@/db/sessions";
import { query, run, transaction } from "@/db/transaction";
import { secretUserById } from "@/db/users";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { deviceName } from "./device-name";
import { hashSecret, newSecret } from "./secrets";

/** How long a session lives, in days: without being used, and whatever is done with it (OWASP ASVS 7.3). */
export const sessionDays = { idle: 7, longest: 30 } as const;

/** A session in force and whose it is. Instants are ISO 8601 in UTC. */
export type LiveSession = { id: string; expiresAt: string; owner: Owner };

/**
 * Starts a session on a new device and gives the token its cookie holds; only the token's hash is stored. Null where the
 * account is gone or its password is not the one of `passwordHash` any more, where that is given: it may have been changed
 * while the old one was being checked. Clears away the person's sessions that have ended, and those used longest ago beyond
 * a hundred.
 */
export async function startSession(
  userId: string,
  userAgent: string | null,
  { passwordHash }: { passwordHash?: string | null } = {},
): Promise<{ token: string; id: string } | null> {
  const { token, session } = newSession(userId, userAgent);
  return transaction(database(), function* (tx) {
    const [user] = yield* run(secretUserById(tx, { id: userId }));
    if (!user || (passwordHash !== undefined && passwordHash !== user.passwordHash)) return null;
    const ended = { userId, now: session.createdAt, idleSince: daysFrom(new Date(), -sessionDays.idle) };
    yield* run(deleteEndedSessions(tx, ended));
    yield* run(deleteOldestSessions(tx, { userId, keep: maxSessions - 1 }));
    yield* run(insertSession(tx, session));
    return { token, id: session.id };
  });
}

/** A session that is not stored yet, and the token its cookie is to hold. It ends with the account where that ends at `until`. */
export function newSession(
  userId: string,
  userAgent: string | null,
  until?: string,
): { token: string; session: Session } {
  const token = newSecret();
  const now = new Date();
  const session = {
    id: newId(),
    userId,
    tokenHash: hashSecret(token),
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: until ?? daysFrom(now, sessionDays.longest),
    userAgent: userAgent?.slice(0, maxUserAgent) ?? null,
  };
  return { token, session };
}

/** The session a cookie's token stands for and its owner, by one query, or null where it has ended. */
export async function findSession(token: string): Promise<LiveSession | null> {
  if (!tokenForm.test(token)) return null;
  const now = new Date();
  const [found] = await query((db) => sessionByTokenHash(db, { tokenHash: hashSecret(token) }));
  if (!found) return null;
  const { session, user } = found;
  if (!inForce(session, now)) return null;
  const before = new Date(now.getTime() - touchEvery).toISOString();
  if (session.lastSeenAt < before) await noteUse({ id: session.id, now: now.toISOString(), before });
  return { id: session.id, expiresAt: session.expiresAt, owner: user };
}

/** Ends the session of a cookie's token, if there is one: from then on no copy of the cookie is worth anything. */
export async function endSession(token: string): Promise<void> {
  await query((db) => deleteSessionByTokenHash(db, { tokenHash: hashSecret(token) }));
}

/** Where a person is signed in, as they are told. */
type ShownSession = {
  id: string;
  device: string | null;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
};

/** The person's sessions in force, last used first; `currentId` is the one that asks. */
export async function listSessions(userId: string, currentId: string): Promise<ShownSession[]> {
  const now = new Date();
  const rows = await query((db) => sessionsOf(db, { userId }));
  return rows
    .filter((row) => inForce(row, now))
    .map(({ id, userAgent, createdAt, lastSeenAt }) => {
      return { id, device: deviceName(userAgent), createdAt, lastSeenAt, current: id === currentId };
    });
}

/** Ends one of the person's sessions. Throws NOT_FOUND where it is none of theirs or ended already. */
export async function endSessionOf(userId: string, { id }: { id: string }): Promise<{ id: string }> {
  const [ended] = await query((db) => deleteSession(db, { userId, id }));
  if (!ended) throw new Refusal("NOT_FOUND");
  return ended;
}

/** Ends every session of the person but one, and says how many those were. */
export async function endOtherSessions(userId: string, exceptId: string): Promise<{ ended: number }> {
  return { ended: countInForce(await query((db) => deleteSessionsOf(db, { userId, exceptId }))) };
}

/** How many of these were still good. */
export function countInForce(sessions: readonly Pick<Session, "expiresAt" | "lastSeenAt">[]): number {
  const now = new Date();
  return sessions.filter((session) => inForce(session, now)).length;
}

function inForce({ expiresAt, lastSeenAt }: Pick<Session, "expiresAt" | "lastSeenAt">, now: Date): boolean {
  return expiresAt > now.toISOString() && lastSeenAt > daysFrom(now, -sessionDays.idle);
}

// What newSecret makes: 32 bytes in base64url. Anything else need not be looked up.
const tokenForm = /^[\w-]{43}$/;

// Writing at every request would make every page a durable write; ten minutes are nothing beside seven days.
const touchEvery = 10 * 60 * 1_000;

// More devices than anybody has; a program that signs in again and again must not fill the table.
const maxSessions = 100;

// Enough to tell devices apart; browsers send some 120 characters, others whatever they like.
const maxUserAgent = 300;

/** That a busy database could not note a use is no reason to refuse the page. */
async function noteUse(use: { id: string; now: string; before: string }): Promise<void> {
  try {
    await query((db) => touchSession(db, use));
  } catch (error) {
    console.warn("The use of a session was not noted:", error instanceof Error ? error.message : error);
  }
}

function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1_000).toISOString();
}
