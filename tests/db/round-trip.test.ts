import fc from "fast-check";
import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { database } from "@/db/client";
import { lastPosition, milestonesOfPath } from "@/db/milestones";
import { insertRow, insertRows, readRow } from "@/db/records";
import { insertSession, sessionByTokenHash } from "@/db/sessions";
import { insertToken, tokenByHash } from "@/db/tokens";
import { deleteUser, insertUser, userByEmail } from "@/db/users";
import { type Resource, resources } from "@/lib/domain/resources";
import { ownDatabase } from "../support/database";
import { newFamily, newUser, resourceCount, someInstant, storeFamily } from "../support/rows";
import { anyFamily, anyUserFields } from "./arbitrary-rows";

ownDatabase();

test("every column of every record comes back as it was stored, the same on both engines", async () => {
  expect(resources).toHaveLength(resourceCount);
  await fc.assert(
    fc.asyncProperty(anyFamily, anyUserFields, fc.boolean(), async (own, userFields, isAlone) => {
      const user = newUser(userFields);
      await insertUser(database(), user);
      expect(await userByEmail(database(), { email: user.email })).toEqual([user]);
      const family = newFamily(user.id);
      const store = async <R extends Resource>(resource: R) => {
        const row = { ...family[resource], ...own[resource] };
        const stored = isAlone ? insertRow(database(), resource, row) : insertRows(database(), resource, [row]);
        expect(await stored).toEqual([row]);
        expect(await readRow(database(), resource, row)).toEqual([row]);
      };
      for (const resource of resources) await store(resource);
      await deleteUser(database(), user);
    }),
    { numRuns: 60 },
  );
});

test("sessions and tokens come back as they were stored, with what a request knows of their user and no more", async () => {
  const stored = newUser({ passwordHash: "$argon2id$", handle: "wang", demoUntil: someInstant });
  await insertUser(database(), stored);
  const { id, email, name, locale, timeZone, baseCurrency, revision, demoUntil, storedRecords, storedBytes } = stored;
  const user = { id, email, name, locale, timeZone, baseCurrency, revision, demoUntil, storedRecords, storedBytes };
  const session = { id: "s", expiresAt: someInstant, lastSeenAt: someInstant };
  await insertSession(database(), {
    ...session,
    userId: id,
    tokenHash: "h",
    createdAt: someInstant,
    userAgent: "浏览器",
  });
  expect(await sessionByTokenHash(database(), { tokenHash: "h" })).toEqual([{ session, user }]);
  const times = { createdAt: someInstant, expiresAt: someInstant };
  const used = { lastUsedAt: null, revokedAt: null };
  const token = { id: "t", userId: user.id, name: "n8n", tokenHash: "h", scope: "read" as const, ...times, ...used };
  await insertToken(database(), token);
  expect(await tokenByHash(database(), { tokenHash: "h" })).toEqual([{ token, user }]);
});

test("text sorts by its bytes on both engines, so that a path's milestones are in order on either", async () => {
  const { user, family } = await storeFamily(database());
  const positions = ["Zz", "a0", "a0V", "aA", "b00", "z", "é", "中"];
  const rows = positions.map((position) => ({ ...family.milestones, id: newId(), position }));
  await insertRows(database(), "milestones", rows.toReversed());
  const stored = await milestonesOfPath(database(), { userId: user.id, pathId: family.paths.id });
  expect(stored.map(({ position }) => position)).toEqual(["Zz", "a0", ...positions.slice(1)]);
  const [last] = await lastPosition(database(), { userId: user.id, pathId: family.paths.id });
  expect(last).toEqual({ position: "中" });
});

test("an instant in any other form than ISO 8601 in UTC with milliseconds is refused", async () => {
  const user = newUser({ createdAt: "2026-03-01T08:00:00Z" });
  await expect(async () => insertUser(database(), user)).rejects.toThrow("Not an instant");
});
