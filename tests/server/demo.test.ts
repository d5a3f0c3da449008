import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { recordTables } from "@/db/record-tables";
import { sessions, users } from "@/db/schema/users";
import { insertUser } from "@/db/users";
import { profileOutput } from "@/lib/contract/account";
import { routes } from "@/lib/contract/routes";
import { type Resource, resources } from "@/lib/domain/resources";
import { demo as demoTexts } from "@/lib/i18n/messages/demo";
import { identify } from "@/lib/server/auth/identity";
import { removeAbandoned } from "@/lib/server/auth/removal";
import { createToken } from "@/lib/server/auth/tokens";
import { endOverdueDemos } from "@/lib/server/demo/demo";
import { enterDemo } from "@/lib/server/demo/endpoint";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { call, everything, expectRefusal, pageFrom } from "../support/api";
import { ownDatabase } from "../support/database";
import { newUser, someInstant } from "../support/rows";
import { newPerson, origin, sessionCookie, setAuthEnvironment, Visitor } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

const open = { do: "open", locale: "zh", timeZone: "Asia/Shanghai" };
const entered = async (visitor: Visitor) =>
  (await enterDemo(new Request(`${origin}/api/demo?locale=zh`, { headers: visitor.headers() }))).headers.get(
    "location",
  );
const ownerBehind = async ({ cookie }: Visitor) =>
  (await identify({ headers: new Headers({ cookie }) }))?.owner ?? null;
const rowsOf = async (userId: string) => {
  // What is left is removed bit by bit; waiting for it is waiting for the last bit.
  await removeAbandoned();
  const found = await Promise.all(
    Object.values(recordTables).map((table) => database().select().from(table).where(eq(table.userId, userId))),
  );
  return found.flat();
};

/** The kinds of record the story has none of: nobody promised its person anything. */
const untold: ReadonlySet<Resource> = new Set<Resource>(["claims"]);

describe("a demo", () => {
  test("is opened by one press and can be used like any account", async () => {
    const visitor = new Visitor();
    const response = await visitor.demo(open);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/api/demo?locale=zh"]);
    const as = { cookie: visitor.cookie, origin };
    expect(await entered(visitor)).toBe("/zh/dashboard");
    for (const resource of resources) {
      const { items } = pageFrom(await call("GET", routes[resource].list.path, { as }));
      if (untold.has(resource)) continue;
      expect(items.length, `The sample story in lib/server/demo has no ${resource}`).toBeGreaterThan(0);
    }
    expect((await call("POST", "/notes", { as, body: { text: "看看" } })).status).toBe(201);
    expect((await call("GET", "/progress", { as })).body).toMatchObject({ stage: "system-builder" });
  });

  test("of two visitors are two accounts", async () => {
    const [one, other] = [new Visitor(), new Visitor()];
    await one.demo(open);
    await other.demo({ ...open, locale: "en" });
    const [first, second] = [await ownerBehind(one), await ownerBehind(other)];
    expect(first?.id).not.toBe(second?.id);
    expect([first?.locale, second?.locale]).toEqual(["zh", "en"]);
    expect([first?.name, second?.name]).toEqual([demoTexts.zh.visitor, demoTexts.en.visitor]);
  });

  test("begun again is a new one, and the old one is gone with what was added to it", async () => {
    const visitor = new Visitor();
    await visitor.demo(open);
    const before = await ownerBehind(visitor);
    await call("POST", "/notes", { as: { cookie: visitor.cookie, origin }, body: { text: "随便写写" } });
    await visitor.demo({ ...open, do: "again" });
    const after = await ownerBehind(visitor);
    expect(after?.demoUntil).not.toBeNull();
    expect(after?.id).not.toBe(before?.id);
    expect(await rowsOf(before?.id ?? "")).toEqual([]);
  });

  test.each(["leave", "sign out"])("that one leaves by %s is gone with everything in it", async (way) => {
    const visitor = new Visitor();
    await visitor.demo(open);
    const owner = await ownerBehind(visitor);
    if (way === "leave") await visitor.demo({ ...open, do: "leave" });
    else await visitor.post("signout", { json: "true" });
    expect(visitor.jar.has(sessionCookie)).toBe(false);
    await removeAbandoned();
    expect(
      await database()
        .select()
        .from(users)
        .where(eq(users.id, owner?.id ?? "")),
    ).toEqual([]);
    expect(await rowsOf(owner?.id ?? "")).toEqual([]);
  });

  test("ends when its visitor signs in to an account of their own, which stays as it is", async () => {
    const visitor = new Visitor();
    const person = await newPerson();
    await visitor.demo(open);
    const demo = await ownerBehind(visitor);
    await visitor.signIn(person.email);
    expect((await ownerBehind(visitor))?.id).toBe(person.id);
    expect(await rowsOf(demo?.id ?? "")).toEqual([]);
    await visitor.demo({ ...open, do: "leave" });
    await visitor.demo({ ...open, do: "again" });
    await visitor.demo(open);
    expect((await ownerBehind(visitor))?.id).toBe(person.id);
  });

  test("that outlives its day is nobody's at once, and gone with everything in it at the next sweep", async () => {
    const [late, young] = [new Visitor(), new Visitor()];
    await late.demo(open);
    await young.demo(open);
    const owner = await ownerBehind(late);
    const { token } = await createToken(
      { id: owner?.id ?? "", demoUntil: someInstant },
      { name: "late", scope: "write" },
    );
    await database()
      .update(users)
      .set({ demoUntil: someInstant })
      .where(eq(users.id, owner?.id ?? ""));
    expect(await ownerBehind(late)).toBeNull();
    expect((await call("GET", "/profile", { as: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect(await endOverdueDemos()).toBe(1);
    expect(await rowsOf(owner?.id ?? "")).toEqual([]);
    expect(
      await database()
        .select()
        .from(sessions)
        .where(eq(sessions.userId, owner?.id ?? "")),
    ).toEqual([]);
    expect(await ownerBehind(young)).not.toBeNull();
  });

  test("is refused, and nothing stored, where a form is not ours, from elsewhere, or too often sent", async () => {
    const before = await everything();
    const visitor = new Visitor();
    const told = async (fields: Record<string, string>, headers?: Record<string, string>) =>
      (await visitor.demo(fields, headers)).headers.get("location");
    expect(await told(open, { origin: "https://evil.example" })).toBe("/zh?demo=ORIGIN_REFUSED");
    expect(await told({ ...open, do: "delete" })).toBe("/en?demo=INPUT_INVALID");
    expect((await visitor.demo({ ...open, more: "x".repeat(5_000) })).status).toBe(413);
    expect(await everything()).toEqual(before);
    const again = new Visitor("203.0.113.9");
    await again.demo(open);
    for (let count = 1; count < 30; count++) await again.demo({ ...open, do: "again" });
    expect((await again.demo({ ...open, do: "again" })).headers.get("location")).toBe("/zh?demo=RATE_LIMITED");
  });

  test("is refused in words where the browser keeps no cookie", async () => {
    const visitor = new Visitor();
    await visitor.demo(open);
    visitor.jar.clear();
    expect(await entered(visitor)).toBe("/zh?demo=COOKIES_REFUSED");
  });

  test("holds a tenth of the places for one network at most, also where an IPv6 one has many addresses", async () => {
    const from = (count: number) => new Visitor(`2001:db8:1:2${count.toString(16).padStart(2, "0")}::1`);
    const told = async (visitor: Visitor) => (await visitor.demo(open)).headers.get("location");
    const first = from(0);
    expect(await told(first)).toBe("/api/demo?locale=zh");
    for (let count = 1; count < 20; count++) expect(await told(from(count))).toBe("/api/demo?locale=zh");
    expect(await told(from(20))).toBe("/zh?demo=DEMO_FULL");
    expect(await told(new Visitor("2001:db8:1:300::1"))).toBe("/api/demo?locale=zh");
    // Beginning again takes no second place, and leaving gives one back.
    expect((await first.demo({ ...open, do: "again" })).headers.get("location")).toBe("/api/demo?locale=zh");
    await first.demo({ ...open, do: "leave" });
    expect(await told(from(21))).toBe("/api/demo?locale=zh");
  });

  test("has room for a few times its story, and for two tokens", async () => {
    const visitor = new Visitor();
    await visitor.demo(open);
    const as = { cookie: visitor.cookie, origin };
    const { quota } = profileOutput.parse((await call("GET", "/profile", { as })).body);
    expect(quota.records.used).toBe((await rowsOf((await ownerBehind(visitor))?.id ?? "")).length);
    for (const kind of ["records", "bytes"] as const) {
      expect(quota[kind].most / quota[kind].used).toBeGreaterThan(3);
      expect(quota[kind].most / quota[kind].used).toBeLessThan(10);
    }
    const token = () => call("POST", "/tokens", { as, body: { name: "n8n", scope: "read" } });
    expect([(await token()).status, (await token()).status]).toEqual([201, 201]);
    expectRefusal(await token(), 403, "QUOTA");
  });

  test("is refused while two hundred are open", async () => {
    const demoUntil = new Date(Date.now() + 60_000).toISOString();
    for (let count = 0; count < 200; count++) await insertUser(database(), newUser({ demoUntil }));
    expect((await new Visitor().demo(open)).headers.get("location")).toBe("/zh?demo=DEMO_FULL");
  });
});
