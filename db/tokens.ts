import { and, desc, eq, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { tokens, users } from "./schema/users";
import type { Query } from "./transaction";
import { type CallerUser, callerColumns } from "./users";

/** A personal token as stored. */
export type Token = typeof tokens.$inferSelect;

/** The personal token with this hash, with its user: one row or none. It may have expired or been revoked. */
export function tokenByHash(db: Database, params: { tokenHash: string }): Query<{ token: Token; user: CallerUser }[]> {
  const find = () =>
    db
      .select({ token: tokens, user: callerColumns })
      .from(tokens)
      .innerJoin(users, eq(users.id, tokens.userId))
      .where(and(eq(tokens.tokenHash, sql.placeholder("tokenHash")), isNull(users.removedAt)));
  return prepared(db, "token_by_hash", find, params);
}

/** Stores a new token. */
export function insertToken(db: Database, token: Token): Query<Token[]> {
  return db.insert(tokens).values(token).returning();
}

/** The user's tokens that are not revoked, newest first. */
export function tokensOf(db: Database, params: { userId: string }): Query<Token[]> {
  return db
    .select()
    .from(tokens)
    .where(and(eq(tokens.userId, params.userId), isNull(tokens.revokedAt)))
    .orderBy(desc(tokens.createdAt), desc(tokens.id));
}

/** Removes the user's tokens that were revoked, or expired before `now`. */
export function deleteEndedTokens(db: Database, params: { userId: string; now: string }): Query<{ id: string }[]> {
  const ended = or(isNotNull(tokens.revokedAt), lt(tokens.expiresAt, params.now));
  return db
    .delete(tokens)
    .where(and(eq(tokens.userId, params.userId), ended))
    .returning({ id: tokens.id });
}

/** Revokes a token of the user at once; no row where none is in force. */
export function revokeToken(
  db: Database,
  params: { userId: string; id: string; now: string },
): Query<{ id: string }[]> {
  return db
    .update(tokens)
    .set({ revokedAt: params.now })
    .where(and(eq(tokens.userId, params.userId), eq(tokens.id, params.id), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id });
}

/** Revokes all of the user's tokens at once. */
export function revokeTokensOf(db: Database, params: { userId: string; now: string }): Query<{ id: string }[]> {
  return db
    .update(tokens)
    .set({ revokedAt: params.now })
    .where(and(eq(tokens.userId, params.userId), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id });
}

/** Records that the token was used, unless a use since `before` is recorded: not every request is worth a write. */
export function touchToken(db: Database, params: { id: string; now: string; before: string }): Query<{ id: string }[]> {
  const notRecorded = or(isNull(tokens.lastUsedAt), lt(tokens.lastUsedAt, params.before));
  return db
    .update(tokens)
    .set({ lastUsedAt: params.now })
    .where(and(eq(tokens.id, params.id), notRecorded))
    .returning({ id: tokens.id });
}
