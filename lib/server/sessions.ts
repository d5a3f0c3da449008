import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import {
  deleteEndedSessions,
  deleteSessionByTokenHash,
  deleteSessionsOf,
  insertSession,
  sessionByTokenHash,
  touchSession,
} from "@/db/sessions";
import { patiently, run, transaction } from "@/db/transaction";
import type { Owner } from "./owner";
import { hashSecret, newSecret } from "./secrets";

/** How long a session lives, in days: without being used, and whatever is done with it (OWASP ASVS 7.3). */
export const sessionDays = { idle: 7, longest: 30 } as const;

/** A session in force and whose it is. Instants are ISO 8601 in UTC. */
export type LiveSession = { id: string; expiresAt: string; owner: Owner };

/**
 * Starts a session on a new device and gives the token its cookie holds; only the token's hash is stored. It ends with
 * the account where that ends at `until`. Clears away those of the same person that have ended.
 */
export async function startSession(
  userId: string,
  userAgent: string | null,
  until?: string,
): Promise<{ token: string; id: string }> {
  const token = newSecret();
  const id = newId();
  const now = new Date();
  const session = {
    id,
    userId,
    tokenHash: hashSecret(token),
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: until ?? daysFrom(now, sessionDays.longest),
    userAgent: userAgent?.slice(0, longestUserAgent) ?? null,
  };
  await transaction(database(), function* (tx) {
    const ended = { userId, now: session.createdAt, idleSince: daysFrom(now, -sessionDays.idle) };
    yield* run(deleteEndedSessions(tx, ended));
    yield* run(insertSession(tx, session));
  });
  return { token, id };
}

/** The session a cookie's token stands for and its owner, by one query, or null where it has ended. */
export async function findSession(token: string): Promise<LiveSession | null> {
  if (!tokenForm.test(token)) return null;
  const now = new Date();
  const [found] = await sessionByTokenHash(database(), { tokenHash: hashSecret(token) });
  if (!found) return null;
  const { session, user } = found;
  if (session.expiresAt <= now.toISOString() || session.lastSeenAt <= daysFrom(now, -sessionDays.idle)) return null;
  const before = new Date(now.getTime() - touchEvery).toISOString();
  if (session.lastSeenAt < before) await noteUse({ id: session.id, now: now.toISOString(), before });
  return { id: session.id, expiresAt: session.expiresAt, owner: user };
}

/** Ends the session of a cookie's token, if there is one: from then on no copy of the cookie is worth anything. */
export async function endSession(token: string): Promise<void> {
  await patiently(() => deleteSessionByTokenHash(database(), { tokenHash: hashSecret(token) }));
}

/** Ends every session of a person, on all devices. */
export async function endAllSessions(userId: string): Promise<void> {
  await patiently(() => deleteSessionsOf(database(), { userId }));
}

// What newSecret makes: 32 bytes in base64url. Anything else need not be looked up.
const tokenForm = /^[\w-]{43}$/;

// Writing at every request would make every page a durable write; ten minutes are nothing beside seven days.
const touchEvery = 10 * 60 * 1_000;

// Enough to tell devices apart; browsers send some 120 characters, others whatever they like.
const longestUserAgent = 300;

/** That a busy database could not note a use is no reason to refuse the page. */
async function noteUse(use: { id: string; now: string; before: string }): Promise<void> {
  try {
    await touchSession(database(), use);
  } catch (error) {
    console.warn("The use of a session was not noted:", error instanceof Error ? error.message : error);
  }
}

function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1_000).toISOString();
}
