import { v7 as newId } from "uuid";
import type { Database } from "@/db/client";
import { type Row, recordTables } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { insertUser, type User } from "@/db/users";
import { byResource, eachResource, type Resource, resources } from "@/lib/domain/resources";
import { recordSamples } from "../records/record-samples";

/** A moment, as rows carry it. */
export const someInstant = "2026-03-01T08:00:00.000Z";

/** A user nobody has met yet. */
export function newUser(given: Partial<User> = {}): User {
  const id = given.id ?? newId();
  return {
    id,
    email: `${id}@example.org`,
    name: "小王",
    passwordHash: null,
    handle: null,
    locale: "zh",
    timeZone: "Asia/Shanghai",
    baseCurrency: "CNY",
    hoursPerWeek: null,
    profile: null,
    dealStageNames: null,
    demoUntil: null,
    demoFrom: null,
    removedAt: null,
    storedRecords: 0,
    storedBytes: 0,
    revision: 0,
    createdAt: someInstant,
    updatedAt: someInstant,
    version: 1,
    ...given,
  };
}

/** One record of every kind, all of one user and each pointing at the others wherever it can. */
export type Family = { [R in Resource]: Row<R> };

/** A family of records, not stored yet. */
export function newFamily(userId: string): Family {
  const ids = byResource(() => newId());
  const kept = { userId, createdAt: someInstant, updatedAt: someInstant, version: 1, deletedAt: null, createdFrom: "" };
  return eachResource<Family>((resource) => ({ id: ids[resource], ...kept, ...recordSamples[resource].row(ids) }));
}

/** Stores a user, and gives them back with a stored family of records. */
export async function storeFamily(db: Database, given: Partial<User> = {}): Promise<{ user: User; family: Family }> {
  const user = newUser(given);
  await insertUser(db, user);
  const family = newFamily(user.id);
  for (const resource of resources) await insertRows(db, resource, [family[resource]]);
  return { user, family };
}

/** How many tables hold records; a test that walks them all can tell that it did. */
export const resourceCount = Object.keys(recordTables).length;
