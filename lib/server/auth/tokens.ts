import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import type { TokenScope } from "@/db/schema/users";
import {
  deleteEndedTokens,
  revokeToken as endToken,
  insertToken,
  tokenByHash,
  tokensOf,
  touchToken,
} from "@/db/tokens";
import { query, run, transaction } from "@/db/transaction";
import { quotaOf } from "../limits/quota";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { hashSecret, newReadableSecret } from "./secrets";

/** A personal token as its owner sees it; the secret itself is shown once, when it is made. */
export type PersonalToken = {
  id: string;
  name: string;
  scope: TokenScope;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
};

/**
 * Makes a token for scripts, valid for 90 days by default, and returns it in full this one time; only its hash is
 * stored. Throws QUOTA.
 */
export async function createToken(
  owner: Pick<Owner, "id" | "demoUntil">,
  input: { name: string; scope: TokenScope; days?: number },
): Promise<PersonalToken & { token: string }> {
  const token = `${prefix}${newReadableSecret()}`;
  const now = new Date();
  const row = {
    id: newId(),
    userId: owner.id,
    name: input.name,
    tokenHash: hashSecret(token),
    scope: input.scope,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + (input.days ?? usualDays) * 24 * 60 * 60 * 1_000).toISOString(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await transaction(database(), function* (tx) {
    // Ended tokens stay until another one is made, and never exceed the quota.
    yield* run(deleteEndedTokens(tx, { userId: owner.id, now: row.createdAt }));
    const current = yield* run(tokensOf(tx, { userId: owner.id }));
    if (current.length >= quotaOf(owner).tokens) throw new Refusal("QUOTA");
    yield* run(insertToken(tx, row));
  });
  return { ...shown(row), token };
}

/** The owner's tokens in force, newest first. */
export async function listTokens(owner: Pick<Owner, "id">): Promise<PersonalToken[]> {
  const now = new Date().toISOString();
  const rows = await query((db) => tokensOf(db, { userId: owner.id }));
  return rows.filter((row) => inForce(row, now)).map(shown);
}

/**
 * Ends one of the owner's tokens at once. Throws NOT_FOUND where it belongs to somebody else or has ended already.
 */
export async function revokeToken(owner: Pick<Owner, "id">, input: { id: string }): Promise<{ id: string }> {
  const now = new Date().toISOString();
  const [ended] = await query((db) => endToken(db, { userId: owner.id, id: input.id, now }));
  if (!ended) throw new Refusal("NOT_FOUND");
  return { id: input.id };
}

/** The token in force that a script sent, with its owner, by one query, or null. */
export async function findToken(token: string): Promise<{ id: string; scope: TokenScope; owner: Owner } | null> {
  if (!tokenForm.test(token)) return null;
  const now = new Date();
  const [found] = await query((db) => tokenByHash(db, { tokenHash: hashSecret(token) }));
  if (!found || !inForce(found.token, now.toISOString())) return null;
  const { id, scope, lastUsedAt } = found.token;
  const before = new Date(now.getTime() - touchEvery).toISOString();
  if (lastUsedAt === null || lastUsedAt < before) await noteUse({ id, now: now.toISOString(), before });
  return { id, scope, owner: found.user };
}

// A distinctive prefix lets secret scanners, and people, recognise the token.
const prefix = "leap_";
const tokenForm = /^leap_[0-9A-Za-z]{30}$/;

// A forgotten script should not keep access for ever.
const usualDays = 90;

// An hour's precision is enough for the owner; updating at every call would cost as much as the call.
const touchEvery = 60 * 60 * 1_000;

function inForce(row: { expiresAt: string | null; revokedAt: string | null }, now: string): boolean {
  return row.revokedAt === null && (row.expiresAt === null || row.expiresAt > now);
}

function shown({ id, name, scope, createdAt, expiresAt, lastUsedAt }: PersonalToken): PersonalToken {
  return { id, name, scope, createdAt, expiresAt, lastUsedAt };
}

/** Records a use. A busy database is no reason to refuse the call. */
async function noteUse(use: { id: string; now: string; before: string }): Promise<void> {
  try {
    await query((db) => touchToken(db, use));
  } catch (error) {
    console.warn("The use of a token was not noted:", error instanceof Error ? error.message : error);
  }
}
