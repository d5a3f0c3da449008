import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "@/db/client";
import type { Resource } from "@/db/record-tables";
import { insertRows, readRow } from "@/db/records";
import { insertSession, sessionByTokenHash } from "@/db/sessions";
import { insertToken, tokenByHash } from "@/db/tokens";
import { deleteUser, insertUser, userByEmail } from "@/db/users";
import { useDatabase } from "../support/database";
import { newFamily, newUser, resourcesInOrder, resourceCount, someInstant } from "../support/rows";
import { anyFamily, anyUserFields } from "./arbitrary-rows";

useDatabase();

test("every column of every record comes back as it was stored, the same on both engines", async () => {
  expect(resourcesInOrder).toHaveLength(resourceCount);
  await fc.assert(
    fc.asyncProperty(anyFamily, anyUserFields, async (own, userFields) => {
      const user = newUser(userFields);
      await insertUser(database(), user);
      expect(await userByEmail(database(), { email: user.email })).toEqual([user]);
      const family = newFamily(user.id);
      const store = async <R extends Resource>(resource: R) => {
        const row = { ...family[resource], ...own[resource] };
        expect(await insertRows(database(), resource, [row])).toEqual([row]);
        expect(await readRow(database(), resource, row)).toEqual([row]);
      };
      for (const resource of resourcesInOrder) await store(resource);
      await deleteUser(database(), user);
    }),
    { numRuns: 60 },
  );
});

test("sessions and tokens come back as they were stored, with their user but never the password's hash", async () => {
  const { passwordHash: _hash, ...user } = newUser();
  await insertUser(database(), { ...user, passwordHash: "$argon2id$" });
  const times = { createdAt: someInstant, expiresAt: someInstant };
  const session = { id: "s", userId: user.id, tokenHash: "h", ...times, lastSeenAt: someInstant, userAgent: "浏览器" };
  await insertSession(database(), session);
  expect(await sessionByTokenHash(database(), { tokenHash: "h" })).toEqual([{ session, user }]);
  const used = { lastUsedAt: null, revokedAt: null };
  const token = { id: "t", userId: user.id, name: "n8n", tokenHash: "h", scope: "read" as const, ...times, ...used };
  await insertToken(database(), token);
  expect(await tokenByHash(database(), { tokenHash: "h" })).toEqual([{ token, user }]);
});

test("text sorts by its bytes on both engines, so a list in order on one is in order on the other", async () => {
  const user = newUser();
  await insertUser(database(), user);
  const positions = ["Zz", "a0", "a0V", "aA", "b00", "中", "é"];
  expect([...positions].sort()).toEqual(positions.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

test("an instant in any other form than ISO 8601 in UTC with milliseconds is refused", async () => {
  const user = newUser({ createdAt: "2026-03-01T08:00:00Z" });
  await expect(async () => insertUser(database(), user)).rejects.toThrow("Not an instant");
});
