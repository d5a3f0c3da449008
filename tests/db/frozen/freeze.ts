import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, database } from "@/db/client";
import { databaseFile } from "@/db/location";
import { migrate } from "@/db/migrate";
import { knownMigrations, migrationsFolder } from "@/db/migrations";
import { openReader } from "@/db/sqlite";
import { insertUser } from "@/db/users";
import { storeAccount } from "../../server/transfer/any-account";
import { filledAccount } from "../../server/transfer/frozen/filled-account";
import { newUser, someInstant } from "../../support/rows";
import { frozenRowsPath, tablesInOrder } from "./frozen-rows";

/**
 * Freezes a filled database of the current schema as text. To be run once when the schema is released:
 * `npm run freeze:database`. What is frozen is never overwritten.
 */
async function main(): Promise<void> {
  const path = frozenRowsPath(knownMigrations(migrationsFolder("sqlite")).length);
  if (existsSync(path)) throw new Error(`${path} is there already. A schema that is frozen stays as it is.`);
  process.env.LEAP_DATA = mkdtempSync(join(tmpdir(), "leap-freeze-"));
  try {
    await migrate();
    const { id } = await storeAccount(database(), filledAccount(), { ...stored, passwordHash: "$argon2id$a-hash" });
    const demo = { demoUntil: "2999-01-01T00:00:00.000Z", demoFrom: "a-network", storedRecords: 61 };
    await insertUser(database(), newUser(demo));
    await insertUser(database(), newUser({ removedAt: someInstant, name: "" }));
    await closeDatabase();
    writeFileSync(path, `${JSON.stringify(filledBy(databaseFile(), id), null, 1)}\n`);
  } finally {
    await closeDatabase();
    rmSync(process.env.LEAP_DATA, { recursive: true });
  }
}

const stored = { storedRecords: 78, storedBytes: 5_000_000_000, revision: 12, version: 3 };

function filledBy(file: string, userId: string): object {
  const client = openReader(file);
  try {
    const rows = tablesInOrder.map((table) => [table, client.prepare(`select * from "${table}"`).all()]);
    return { ...Object.fromEntries(rows), ...signedInWith(userId) };
  } finally {
    client.close();
  }
}

/** What opens an account; none of it opens one here. */
function signedInWith(user_id: string): object {
  const times = { created_at: someInstant, expires_at: "2999-01-01T00:00:00.000Z" };
  const session = { id: "0198c0de-0000-7000-8000-00000000000a", user_id, token_hash: "hash-of-a-session", ...times };
  const token = {
    id: "0198c0de-0000-7000-8000-00000000000b",
    user_id,
    name: "n8n",
    token_hash: "hash-of-a-token",
    ...times,
  };
  return {
    accounts: [{ user_id, provider: "github", provider_account_id: "7", type: "oauth", created_at: someInstant }],
    sessions: [{ ...session, last_seen_at: someInstant, user_agent: "浏览器" }],
    tokens: [{ ...token, scope: "write", last_used_at: someInstant, revoked_at: someInstant }],
  };
}

await main();
