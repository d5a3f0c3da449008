import type { Locale } from "@/lib/domain/kinds";
import { index, instant, integer, json, money, primaryKey, real, table, text, uniqueIndex } from "../columns";
import type { DealStageNames, Profile } from "./values";

/**
 * The people who have an account. `revision` grows with each of their writes and is the cache key of derived figures.
 */
export const users = table(
  "users",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash"),
    handle: text("handle"),
    locale: text("locale").$type<Locale>().notNull(),
    timeZone: text("time_zone").notNull(),
    baseCurrency: text("base_currency").notNull(),
    hoursPerWeek: real("hours_per_week"),
    profile: json<Profile>("profile"),
    dealStageNames: json<DealStageNames>("deal_stage_names"),
    /** When a demo account ends, with everything in it; null for other accounts. */
    demoUntil: instant("demo_until"),
    /** A keyed hash of the network a demo account was opened from, so that no network can take all places. */
    demoFrom: text("demo_from"),
    /**
     * When the owner deleted the account: from then on nobody can reach it, and its records are removed in batches.
     */
    removedAt: instant("removed_at"),
    /** How many records the user has, and how many bytes of words they hold, the trash included. */
    storedRecords: integer("stored_records").notNull().default(0),
    storedBytes: money("stored_bytes").notNull().default(0),
    revision: integer("revision").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [
    uniqueIndex("users_email").on(t.email),
    uniqueIndex("users_handle").on(t.handle),
    index("users_demo").on(t.demoUntil),
    index("users_removed").on(t.removedAt),
  ],
);

/** The external sign-in accounts of a user: one row per provider's account. */
export const accounts = table(
  "accounts",
  {
    userId: ownerId(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    type: text("type").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index("accounts_user").on(t.userId)],
);

/** The signed-in devices. Only the hash of the cookie's token is stored. */
export const sessions = table(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: ownerId(),
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    userAgent: text("user_agent"),
  },
  (t) => [uniqueIndex("sessions_token_hash").on(t.tokenHash), index("sessions_user").on(t.userId, t.lastSeenAt)],
);

/**
 * The personal tokens for scripts. Only the hash is stored; a revoked or expired one stays until the next is made.
 */
export const tokens = table(
  "tokens",
  {
    id: text("id").primaryKey(),
    userId: ownerId(),
    name: text("name").notNull(),
    tokenHash: text("token_hash").notNull(),
    scope: text("scope").$type<TokenScope>().notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at"),
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [uniqueIndex("tokens_token_hash").on(t.tokenHash), index("tokens_user").on(t.userId, t.createdAt)],
);

/** The permissions of a personal token. */
export type TokenScope = "read" | "write";

/** The owner of a row; deleting the user deletes it. */
export function ownerId() {
  return text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });
}
