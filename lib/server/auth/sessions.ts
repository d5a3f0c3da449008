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

/** The lifetime of a session in days: without being used, and at most (OWASP ASVS 7.3). */
export const sessionDays = { idle: 7, longest: 30 } as const;

/** A session in force and its owner. Instants are ISO 8601 in UTC. */
export type LiveSession = { id: string; expiresAt: string; owner: Owner };

/**
 * Starts a session on a new device and returns the token for its cookie; only the token's hash is stored. Returns
 * null where the account is gone or where `passwordHash` is given and no longer current: the password may have
 * changed while the old one was being checked. Also deletes the person's expired sessions, and the least recently
 * used ones beyond a hundred.
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

/**
 * A session that is not stored yet, and the token for its cookie. `until` is the instant at which its account ends,
 * if it does.
 */
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

/** The session of a cookie's token with its owner, by one query, or null where it has ended. */
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

/** Ends the session of a cookie's token, if there is one: from then on every copy of the cookie is worthless. */
export async function endSession(token: string): Promise<void> {
  await query((db) => deleteSessionByTokenHash(db, { tokenHash: hashSecret(token) }));
}

/** A session as its owner sees it. */
type ShownSession = {
  id: string;
  device: string | null;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
};

/** The person's sessions in force, last used first; `currentId` is the session of this request. */
export async function listSessions(userId: string, currentId: string): Promise<ShownSession[]> {
  const now = new Date();
  const rows = await query((db) => sessionsOf(db, { userId }));
  return rows
    .filter((row) => inForce(row, now))
    .map(({ id, userAgent, createdAt, lastSeenAt }) => {
      return { id, device: deviceName(userAgent), createdAt, lastSeenAt, current: id === currentId };
    });
}

/** Ends one of the person's sessions. Throws NOT_FOUND where it belongs to somebody else or has ended already. */
export async function endSessionOf(userId: string, { id }: { id: string }): Promise<{ id: string }> {
  const [ended] = await query((db) => deleteSession(db, { userId, id }));
  if (!ended) throw new Refusal("NOT_FOUND");
  return ended;
}

/** Ends every session of the person but one, and returns how many of those were in force. */
export async function endOtherSessions(userId: string, exceptId: string): Promise<{ ended: number }> {
  return { ended: countInForce(await query((db) => deleteSessionsOf(db, { userId, exceptId }))) };
}

/** How many of these sessions are in force. */
export function countInForce(sessions: readonly Pick<Session, "expiresAt" | "lastSeenAt">[]): number {
  const now = new Date();
  return sessions.filter((session) => inForce(session, now)).length;
}

function inForce({ expiresAt, lastSeenAt }: Pick<Session, "expiresAt" | "lastSeenAt">, now: Date): boolean {
  return expiresAt > now.toISOString() && lastSeenAt > daysFrom(now, -sessionDays.idle);
}

// The form of what newSecret makes: 32 bytes in base64url. Nothing else needs a query.
const tokenForm = /^[\w-]{43}$/;

// Updating at every request would turn every page view into a durable write; ten minutes are nothing beside seven
// days.
const touchEvery = 10 * 60 * 1_000;

// More devices than anybody has; a program that signs in again and again must not fill the table.
const maxSessions = 100;

// Enough to tell devices apart; browsers send some 120 characters, other clients anything they like.
const maxUserAgent = 300;

/** Records a use. A busy database is no reason to refuse the page. */
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
