import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { paidFor, wonDeals } from "@/db/cases";
import { database } from "@/db/client";
import { databaseProblem } from "@/db/errors";
import { evidenceOf } from "@/db/evidence";
import { lastPosition, milestonesOfPath } from "@/db/milestones";
import { activePath, pauseActivePath } from "@/db/paths";
import type { Row } from "@/db/record-tables";
import { holderOf, insertRows, knownIds, listRows, readRow, readRows, trashRow, updateRow } from "@/db/records";
import { deleteSession, deleteSessionsOf, insertSession, sessionsOf } from "@/db/sessions";
import { insertToken, revokeToken, tokensOf } from "@/db/tokens";
import { deleteUser, insertUser, type User, userById } from "@/db/users";
import { type Resource, resources } from "@/lib/domain/resources";
import { ownDatabase } from "../support/database";
import { type Family, newUser, someInstant, storeFamily } from "../support/rows";

ownDatabase();

let owner: User;
let family: Family;
let stranger: User;

beforeAll(async () => {
  ({ user: owner, family } = await storeFamily(database()));
  stranger = newUser();
  await insertUser(database(), stranger);
});

describe.each(resources)("somebody else's record in %s", (resource) => {
  const theirs = () => ({ userId: stranger.id, id: family[resource].id });

  test("is not read, listed or known", async () => {
    const ids = [family[resource].id];
    expect(await readRow(database(), resource, theirs())).toEqual([]);
    expect(await readRows(database(), resource, { userId: stranger.id, ids })).toEqual([]);
    expect(await knownIds(database(), resource, { userId: stranger.id, ids })).toEqual([]);
    expect(await listRows(database(), resource, { userId: stranger.id, limit: 200 })).toEqual([]);
    expect(await readRows(database(), resource, { userId: owner.id, ids })).toEqual([family[resource]]);
    expect(await knownIds(database(), resource, { userId: owner.id, ids: [...ids, newId()] })).toEqual([
      { id: ids[0] },
    ]);
  });

  test("is not changed and not trashed", async () => {
    const now = "2026-04-01T00:00:00.000Z";
    expect(await updateRow(database(), resource, { ...theirs(), version: 1, now, values: {} })).toEqual([]);
    expect(await trashRow(database(), resource, { ...theirs(), now })).toEqual([]);
    expect(await readRow(database(), resource, { userId: owner.id, id: family[resource].id })).toEqual([
      family[resource],
    ]);
  });

  test("is known to have its id, so that nobody else can take it", async () => {
    expect(await holderOf(database(), resource, { id: family[resource].id })).toEqual([family[resource]]);
    expect(await holderOf(database(), resource, { id: newId() })).toEqual([]);
  });
});

test("the queries of single records see nothing of somebody else's", async () => {
  const userId = stranger.id;
  const ids = { caseIds: [family.cases.id], dealIds: [family.deals.id] };
  expect(await wonDeals(database(), { userId, ...ids })).toEqual([]);
  expect(await wonDeals(database(), { userId: owner.id, ...ids })).toEqual([{ id: family.deals.id }]);
  expect(await paidFor(database(), { userId, ...ids })).toEqual([]);
  const pair = { caseId: family.cases.id, dealId: family.deals.id };
  expect(await paidFor(database(), { userId: owner.id, ...ids })).toEqual([pair]);
  expect(await activePath(database(), { userId })).toEqual([]);
  expect(await pauseActivePath(database(), { userId, except: "", now: someInstant })).toEqual([]);
  expect(await milestonesOfPath(database(), { userId, pathId: family.paths.id })).toEqual([]);
  expect(await lastPosition(database(), { userId, pathId: family.paths.id })).toEqual([]);
  const nothing = { paths: [], cases: [], deals: [], offerings: [], income: [] };
  expect(await evidenceOf(database(), { userId, baseCurrency: "CNY" })).toEqual({ baseCurrency: "CNY", ...nothing });
});

const references: [Resource, string, Resource][] = [
  ["milestones", "pathId", "paths"],
  ["deals", "clientId", "clients"],
  ["touches", "clientId", "clients"],
  ["touches", "dealId", "deals"],
  ["cases", "pathId", "paths"],
  ["cases", "clientId", "clients"],
  ["cases", "dealId", "deals"],
  ["income", "offeringId", "offerings"],
  ["income", "dealId", "deals"],
  ["income", "clientId", "clients"],
  ["income", "caseId", "cases"],
];

test.each(references)("the database itself refuses %s.%s of somebody else's", async (resource, field, target) => {
  const { family: own } = await storeFamily(database());
  const pointing: Row<Resource> = { ...own[resource], id: newId(), [field]: family[target].id };
  expect(await problemOf(insertRows(database(), resource, [pointing]))).toBe("FOREIGN_KEY");
  const change = { userId: own[resource].userId, id: own[resource].id, version: 1, now: someInstant };
  const values = { [field]: family[target].id };
  expect(await problemOf(updateRow(database(), resource, { ...change, values }))).toBe("FOREIGN_KEY");
  expect(await problemOf(insertRows(database(), resource, [{ ...pointing, [field]: own[target].id }]))).toBeNull();
});

test("sessions and tokens are ended by their own user alone", async () => {
  const times = { createdAt: someInstant, expiresAt: someInstant };
  const session = {
    id: newId(),
    userId: owner.id,
    tokenHash: newId(),
    ...times,
    lastSeenAt: someInstant,
    userAgent: null,
  };
  const used = { lastUsedAt: null, revokedAt: null };
  const token = {
    id: newId(),
    userId: owner.id,
    name: "",
    tokenHash: newId(),
    scope: "write" as const,
    ...times,
    ...used,
  };
  await insertSession(database(), session);
  await insertToken(database(), token);
  const theirs = { userId: stranger.id };
  expect(await deleteSession(database(), { ...theirs, id: session.id })).toEqual([]);
  expect(await deleteSessionsOf(database(), theirs)).toEqual([]);
  expect(await revokeToken(database(), { ...theirs, id: token.id, now: someInstant })).toEqual([]);
  expect(await sessionsOf(database(), { userId: owner.id })).toEqual([session]);
  expect(await tokensOf(database(), { userId: owner.id })).toEqual([token]);
  expect(await revokeToken(database(), { userId: owner.id, id: token.id, now: someInstant })).toEqual([
    { id: token.id },
  ]);
  expect(await tokensOf(database(), { userId: owner.id })).toEqual([]);
});

test("deleting a user deletes everything of theirs and nothing of anybody else's", async () => {
  const { user, family: doomed } = await storeFamily(database());
  await deleteUser(database(), { id: user.id });
  expect(await userById(database(), { id: user.id })).toEqual([]);
  for (const resource of resources) {
    expect(await holderOf(database(), resource, { id: doomed[resource].id })).toEqual([]);
    expect(await holderOf(database(), resource, { id: family[resource].id })).toEqual([family[resource]]);
  }
});

async function problemOf(query: PromiseLike<unknown>): Promise<string | null> {
  try {
    await query;
    return null;
  } catch (error) {
    return databaseProblem(error)?.code ?? "none of the database's";
  }
}
