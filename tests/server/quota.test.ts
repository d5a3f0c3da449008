import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "@/db/client";
import { storedOf } from "@/db/record-size";
import { tokens, users } from "@/db/schema/users";
import { userById } from "@/db/users";
import { profileOutput } from "@/lib/contract/account";
import { routes } from "@/lib/contract/routes";
import { resources } from "@/lib/domain/resources";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, change, everything, expectRefusal, get, make } from "../support/api";
import { ownDatabase } from "../support/database";
import { type Person, signedIn } from "../support/people";
import { setAuthEnvironment } from "../support/visitor";
import { makeFamily } from "./api/operations";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

/** What is kept of how much an account holds, and the same counted anew. */
async function stored({ user: { id } }: Person) {
  const [kept] = await userById(database(), { id });
  let [records, bytes] = [0, 0];
  for (const resource of resources) {
    const [count] = await storedOf(database(), resource, { userId: id });
    records += count?.records ?? 0;
    bytes += count?.bytes ?? 0;
  }
  return { kept: { records: kept?.storedRecords, bytes: kept?.storedBytes }, counted: { records, bytes } };
}

async function pretend(person: Person, held: { storedRecords?: number; storedBytes?: number }): Promise<void> {
  await database().update(users).set(held).where(eq(users.id, person.user.id));
}

test("what is kept of an account's size is what its records come to, whatever is done with them", async () => {
  const person = await signedIn();
  const ids = await makeFamily(person);
  expect((await stored(person)).kept).toEqual((await stored(person)).counted);
  // A path from the catalog brings its milestones, and lets the other path wait.
  await make("paths", person.page, { catalogId: "content-factory", niche: "小店主" });
  const client = await get("clients", person.page, ids.clients);
  const longer = await change("clients", person.page, client, { note: "聊了很久。".repeat(200), contact: "微信" });
  await change("clients", person.page, longer, { note: "", organisation: "👩‍👩‍👧‍👦" });
  for (const resource of resources) {
    await ask(routes[resource].trash, { id: ids[resource] }, { as: person.page });
    const { kept, counted } = await stored(person);
    expect(kept, resource).toEqual(counted);
  }
});

test("the profile says how much there is room for, and how much of it is used", async () => {
  const person = await signedIn();
  await make("notes", person.page, { text: "一二三" });
  const { quota } = profileOutput.parse((await ask(routes.account.profile, undefined, { as: person.page })).body);
  expect(quota).toEqual({
    records: { used: 1, most: 100_000 },
    bytes: { used: 200 + 9 + 10, most: 100_000_000 },
    tokens: { used: 2, most: 50 },
  });
});

test("an account without room takes nothing more, says so, and can still be read, cut down and taken out", async () => {
  const person = await signedIn();
  const note = await make("notes", person.page, { text: "一二三" });
  await pretend(person, { storedRecords: 100_000 });
  const before = await everything();
  expectRefusal(await ask(routes.notes.create, { text: "更多" }, { as: person.page }), 403, "QUOTA");
  // A path would bring its milestones along: all of it or nothing.
  expectRefusal(await ask(routes.paths.create, { catalogId: "content-factory" }, { as: person.page }), 403, "QUOTA");
  expect(await everything()).toEqual(before);
  const changed = await change("notes", person.page, note, { text: "一二三四" });
  await pretend(person, { storedBytes: 100_000_000 });
  const patch = (fields: object) =>
    ask(routes.notes.patch, { id: changed.id, version: changed.version, ...fields }, { as: person.page });
  expectRefusal(await patch({ text: "一二三四五" }), 403, "QUOTA");
  expect((await patch({ text: "一" })).status).toBe(200);
  expect((await ask(routes.notes.list, {}, { as: person.page })).status).toBe(200);
  expect((await ask(routes.transfer.export, undefined, { as: person.page })).status).toBe(200);
  expect((await ask(routes.notes.trash, { id: note.id }, { as: person.page })).status).toBe(200);
});

test("fifty tokens are in force at most; one that is revoked makes room", async () => {
  const person = await signedIn();
  const token = () => ask(routes.tokens.create, { name: "n8n", scope: "read" }, { as: person.page });
  let last = "";
  for (let count = 2; count < 50; count++) last = String(Object((await token()).body).id);
  expectRefusal(await token(), 403, "QUOTA");
  await ask(routes.tokens.revoke, { id: last }, { as: person.page });
  expect((await token()).status).toBe(201);
});

test("tokens that were made and revoked again and again leave no more rows than there is room for", async () => {
  const person = await signedIn();
  for (let count = 0; count < 70; count++) {
    const made = await ask(routes.tokens.create, { name: "n8n", scope: "read" }, { as: person.page });
    await ask(routes.tokens.revoke, { id: Object(made.body).id }, { as: person.page });
  }
  const rows = await database().select().from(tokens).where(eq(tokens.userId, person.user.id));
  expect(rows.length).toBeLessThanOrEqual(50);
});

test("calls with a session are limited as those with a token are, and a demo's to a fifth", async () => {
  const [person, visitor] = [
    await signedIn(),
    await signedIn({ demoUntil: new Date(Date.now() + 3_600_000).toISOString() }),
  ];
  for (const [who, most] of [
    [person, 600],
    [visitor, 120],
  ] as const) {
    const answers = await Promise.all(
      Array.from({ length: most + 40 }, () => ask(routes.tokens.list, undefined, { as: who.page })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(40);
    for (const answer of refused) expectRefusal(answer, 429, "RATE_LIMITED");
  }
});
