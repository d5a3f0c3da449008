import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { closeDatabase, database } from "@/db/client";
import { dialect } from "@/db/dialect";
import { insertSession } from "@/db/sessions";
import { userByEmail } from "@/db/users";
import { routes } from "@/lib/contract/routes";
import { canonicalEmail } from "@/lib/server/auth/emails";
import { abandonAccount, removeAbandoned } from "@/lib/server/auth/removal";
import { newSession, startSession } from "@/lib/server/auth/sessions";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, call, everything, expectRefusal, make } from "../support/api";
import { ownDatabase } from "../support/database";
import { type Credentials, type Person, pageWith, sessionOn, signedIn } from "../support/people";
import { goodPassword, setAuthEnvironment, Visitor } from "../support/visitor";
import { makeFamily } from "./api/operations";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

const { account, sessions, tokens } = routes;
const newPassword = "eleven purple elephants dancing";
const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.50";

const sessionList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      device: z.string().nullable(),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      current: z.boolean(),
    }),
  ),
});

async function listOf(as: Credentials) {
  const answer = await ask(sessions.list, undefined, { as });
  expect(answer.status).toBe(200);
  return sessionList.parse(answer.body).items;
}

/** Every way a person may have come in, each of which works at first. */
async function waysIn(person: Person): Promise<Record<string, Credentials>> {
  const other = await sessionOn(person.user.id, phone);
  return {
    "this session": person.page,
    "another session": pageWith(other.token),
    "a token that may write": person.writeToken,
    "a token that may read": person.readToken,
  };
}

async function whichWork(ways: Record<string, Credentials>): Promise<string[]> {
  const tried = await Promise.all(
    Object.entries(ways).map(async ([name, as]) => ({
      name,
      status: (await ask(account.profile, undefined, { as })).status,
    })),
  );
  return tried.filter(({ status }) => status === 200).map(({ name }) => name);
}

describe("where one is signed in", () => {
  test("is listed by device, with this one marked and without anything secret", async () => {
    const person = await signedIn();
    await sessionOn(person.user.id, phone);
    const items = await listOf(person.page);
    expect(items.map(({ device, current }) => ({ device, current }))).toEqual(
      expect.arrayContaining([
        { device: "WeChat · iOS", current: false },
        { device: null, current: true },
      ]),
    );
    expect(items).toHaveLength(2);
  });

  test("ends on one device, or on all others, at once; never on somebody else's", async () => {
    const [person, stranger] = [await signedIn(), await signedIn()];
    const [second, third] = [await sessionOn(person.user.id, phone), await sessionOn(person.user.id, null)];
    expectRefusal(await ask(sessions.end, { id: second.id }, { as: stranger.page }), 404, "NOT_FOUND");
    expect((await ask(sessions.end, { id: second.id }, { as: person.page })).body).toEqual({ id: second.id });
    expectRefusal(await ask(account.profile, undefined, { as: pageWith(second.token) }), 401, "SIGN_IN_NEEDED");
    expect((await ask(sessions.endOthers, undefined, { as: person.page })).body).toEqual({ ended: 1 });
    expectRefusal(await ask(account.profile, undefined, { as: pageWith(third.token) }), 401, "SIGN_IN_NEEDED");
    expect(await listOf(person.page)).toHaveLength(1);
    expect(await listOf(stranger.page)).toHaveLength(1);
  });

  test("is a hundred devices at most: beyond them the one used longest ago ends", async () => {
    const person = await signedIn();
    for (let count = 0; count < 101; count++) await sessionOn(person.user.id, `device ${count}`);
    expect(await whichWork({ first: person.page })).toEqual([]);
    const newest = await sessionOn(person.user.id, null);
    expect(await listOf(pageWith(newest.token))).toHaveLength(100);
  });
});

describe("what ends every way in, at once", () => {
  test.each([
    [
      "a new password",
      ["this session"],
      ({ page }: Person) => ask(account.changePassword, { current: goodPassword, next: newPassword }, { as: page }),
    ],
    [
      "ending all other sessions",
      ["this session", "a token that may write", "a token that may read"],
      ({ page }: Person) => ask(sessions.endOthers, undefined, { as: page }),
    ],
    ["deleting the account", [], ({ page }: Person) => ask(account.remove, { password: goodPassword }, { as: page })],
  ] as const)("%s leaves only %j", async (_name, left, event) => {
    const person = await signedIn();
    const ways = await waysIn(person);
    expect(await whichWork(ways)).toHaveLength(4);
    expect((await event(person)).status).toBe(200);
    expect(await whichWork(ways)).toEqual(left);
  });
});

describe("a new password", () => {
  test("is the one that works from then on", async () => {
    const person = await signedIn();
    const changed = await ask(
      account.changePassword,
      { current: goodPassword, next: newPassword },
      { as: person.page },
    );
    expect(changed.body).toEqual({ ended: 0 });
    expect((await new Visitor().tryPassword(person.user.email, goodPassword)).status).toBe(401);
    await new Visitor().signIn(person.user.email, newPassword);
  });

  test("is refused by its field, without the old one or where it is weak, and changes nothing", async () => {
    const person = await signedIn();
    const before = await everything(["users", "sessions", "tokens"]);
    const change = (current: string, next: string) =>
      ask(account.changePassword, { current, next }, { as: person.page });
    expectRefusal(await change("not my password", newPassword), 422, "INPUT_INVALID", { current: "password-wrong" });
    expectRefusal(await change(goodPassword, "short"), 422, "INPUT_INVALID", { next: "too-short" });
    expect(await everything(["users", "sessions", "tokens"])).toEqual(before);
  });

  test("ends what came of the old one while it was being checked", async () => {
    const person = await signedIn();
    const [before] = await userByEmail(database(), { email: person.user.email });
    await ask(account.changePassword, { current: goodPassword, next: newPassword }, { as: person.page });
    expect(await startSession(person.user.id, null, { passwordHash: before?.passwordHash ?? null })).toBeNull();
  });

  test("can be asked for with a wrong one five times, then every few seconds", async () => {
    const person = await signedIn();
    const tries = await Promise.all(
      Array.from({ length: 9 }, () =>
        ask(account.changePassword, { current: "not my password", next: newPassword }, { as: person.page }),
      ),
    );
    const statuses = tries.map(({ status }) => status);
    expect(statuses.filter((status) => status === 422).length).toBeGreaterThanOrEqual(5);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
  });
});

describe("a deleted account", () => {
  test("needs the password, and nothing is gone without it", async () => {
    const person = await signedIn();
    await makeFamily(person);
    const before = await everything();
    expectRefusal(
      await ask(account.remove, { password: "not my password" }, { as: person.page }),
      422,
      "INPUT_INVALID",
      {
        password: "password-wrong",
      },
    );
    expect(await everything()).toEqual(before);
  });

  test("is nobody's at once, gone with everything in it soon after, and its address can be used again", async () => {
    const others = await everything();
    const person = await signedIn();
    await makeFamily(person);
    expect((await ask(account.remove, { password: goodPassword }, { as: person.page })).status).toBe(200);
    expect((await new Visitor().tryPassword(person.user.email, goodPassword)).status).toBe(401);
    await removeAbandoned();
    expect(await everything()).toEqual(others);
    const again = {
      email: person.user.email,
      password: goodPassword,
      name: "",
      locale: "zh",
      timeZone: "Asia/Shanghai",
    };
    expect((await call("POST", "/sign-ups", { body: again })).status).toBe(201);
  });

  test("lets nobody in by what was still being made", async () => {
    const person = await signedIn();
    const { token, session } = newSession(person.user.id, null);
    await abandonAccount(person.user.id);
    expect(await startSession(person.user.id, null)).toBeNull();
    const late = insertSession(database(), session);
    await Promise.resolve(late).catch(() => undefined);
    expectRefusal(await ask(account.profile, undefined, { as: pageWith(token) }), 401, "SIGN_IN_NEEDED");
    // Its address was of no form that anybody could have taken.
    expect(canonicalEmail(`removed:${person.user.id}`)).toBeNull();
  });

  test("of any size is removed without freezing the process, and a write under way meets nobody's account", async () => {
    const person = await signedIn();
    const { id: clientId } = await make("clients", person.page, { name: "阿强" });
    for (let count = 0; count < 350; count++) await make("touches", person.page, { clientId, text: `第 ${count} 次` });
    const late = ask(routes.notes.create, { text: "来晚了" }, { as: person.page });
    await ask(account.remove, { password: goodPassword }, { as: person.page });
    expect([201, 401]).toContain((await late).status);
    expect(await removeAbandoned()).toBeGreaterThanOrEqual(0);
    const left = (await everything()).filter((row) => row.includes(person.user.id));
    expect(left).toEqual([]);
  });

  test.runIf(dialect === "sqlite")("leaves not a word of it in the database file", async () => {
    const canary = `canary-${newId()}`;
    const person = await signedIn({ name: canary, email: `${canary}@example.org` });
    await make("notes", person.page, { text: canary });
    await make("clients", person.page, { name: canary, contact: canary });
    await ask(tokens.create, { name: canary, scope: "read" }, { as: person.page });
    const file = resolve(process.env.LEAP_DATA ?? "", "leap.db");
    await closeDatabase();
    expect(readFileSync(file).includes(canary)).toBe(true);
    await ask(account.remove, { password: goodPassword }, { as: person.page });
    await removeAbandoned();
    await closeDatabase();
    expect(readFileSync(file).includes(canary)).toBe(false);
  });
});
