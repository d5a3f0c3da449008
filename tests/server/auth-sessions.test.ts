import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { sessions } from "@/db/schema/users";
import { sessionsOf } from "@/db/sessions";
import { changePassword, resetPassword } from "@/lib/server/auth/accounts";
import { type Caller, identify } from "@/lib/server/auth/identity";
import { findSession } from "@/lib/server/auth/sessions";
import { createToken } from "@/lib/server/auth/tokens";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ownDatabase } from "../support/database";
import { goodPassword, newPerson, sessionCookie, setAuthEnvironment, Visitor } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

const who = async (cookie: string) => (await identify({ headers: new Headers({ cookie }) }))?.owner.email ?? null;

describe("a session", () => {
  test("ends with signing out, for every copy of its cookie", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    const copy = await visitor.signIn(person.email);
    expect(await who(copy)).toBe(person.email);
    const response = await visitor.post("signout", { json: "true" });
    expect(response.status).toBe(200);
    expect(visitor.jar.has(sessionCookie)).toBe(false);
    expect(await who(copy)).toBeNull();
    const shown = await new Visitor().auth("GET", "session", undefined, { cookie: copy });
    expect(await shown.json()).toEqual({});
    expect(await sessionsOf(database(), { userId: person.id })).toEqual([]);
  });

  test("lives on when another device signs out, and is replaced when the same one signs in again", async () => {
    const person = await newPerson();
    const [phone, laptop] = [new Visitor(), new Visitor()];
    const onPhone = await phone.signIn(person.email);
    const onLaptop = await laptop.signIn(person.email);
    await phone.post("signout", {});
    expect([await who(onPhone), await who(onLaptop)]).toEqual([null, person.email]);
    const again = await laptop.signIn(person.email);
    expect([await who(onLaptop), await who(again)]).toEqual([null, person.email]);
  });

  test("is told to its own page without anything secret", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    await visitor.signIn(person.email);
    const shown = await (await visitor.auth("GET", "session")).json();
    expect(shown).toEqual({ user: { name: "阿强", email: person.email }, expires: expect.stringMatching(/^\d{4}-/) });
    expect(await who(visitor.cookie)).toBe(person.email);
  });

  test("ends on every other device, with every token, when the password changes, and on all when it is reset", async () => {
    for (const change of ["change", "reset"]) {
      const person = await newPerson();
      const cookies = [await new Visitor().signIn(person.email), await new Visitor().signIn(person.email)];
      const { token } = await createToken(person, { name: "script", scope: "write" });
      const caller = await identify({ headers: new Headers({ cookie: cookies[0] ?? "" }) });
      if (!caller) throw new Error("not signed in");
      const newPassword = "eleven purple elephants dancing";
      if (change === "reset") await resetPassword(person.email.toUpperCase(), newPassword);
      else await changePassword(sessionOf(caller), { current: goodPassword, next: newPassword });
      expect(await who(cookies[0] ?? "")).toBe(change === "reset" ? null : person.email);
      expect(await who(cookies[1] ?? "")).toBeNull();
      expect(await identify({ headers: new Headers({ authorization: `Bearer ${token}` }) })).toBeNull();
      expect((await new Visitor().tryPassword(person.email, goodPassword)).status).toBe(401);
      await new Visitor().signIn(person.email, newPassword);
    }
  });

  test("survives a refused change of password", async () => {
    const person = await newPerson();
    const cookie = await new Visitor().signIn(person.email);
    const caller = await identify({ headers: new Headers({ cookie }) });
    if (!caller) throw new Error("not signed in");
    const change = (current: string, next: string) => changePassword(sessionOf(caller), { current, next });
    await expect(change("wrong", "eleven purple elephants")).rejects.toMatchObject({
      fields: [{ path: "current", code: "password-wrong" }],
    });
    await expect(change(goodPassword, "short")).rejects.toMatchObject({
      fields: [{ path: "next", code: "too-short" }],
    });
    expect(await who(cookie)).toBe(person.email);
  });

  test("ends a week after its last use and 30 days after it began, and notes its use every ten minutes at most", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    await visitor.signIn(person.email);
    const token = visitor.jar.get(sessionCookie) ?? "";
    const ago = (days: number, minutes = 0) =>
      new Date(Date.now() - days * 86_400_000 - minutes * 60_000).toISOString();
    const set = (values: Partial<typeof sessions.$inferInsert>) =>
      database().update(sessions).set(values).where(eq(sessions.userId, person.id)).returning();
    const seen = async () => (await sessionsOf(database(), { userId: person.id }))[0]?.lastSeenAt ?? "";

    const fresh = ago(0, 9);
    await set({ lastSeenAt: fresh });
    expect(await findSession(token)).not.toBeNull();
    expect(await seen()).toBe(fresh);
    const stale = ago(6, 23 * 60 + 59);
    await set({ lastSeenAt: stale });
    expect(await findSession(token)).not.toBeNull();
    expect((await seen()) > stale).toBe(true);
    await set({ lastSeenAt: ago(7, 1) });
    expect(await findSession(token)).toBeNull();
    await set({ lastSeenAt: ago(0), expiresAt: ago(0, 1) });
    expect(await findSession(token)).toBeNull();
    const [row] = await sessionsOf(database(), { userId: person.id });
    expect(row).toBeDefined();
    await new Visitor().signIn(person.email);
    expect(await sessionsOf(database(), { userId: person.id })).toHaveLength(1);
  });

  test("cannot be shown but in its cookie", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    await visitor.signIn(person.email);
    const token = visitor.jar.get(sessionCookie) ?? "";
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { authorization: `bearer leap_${token}` },
      { authorization: `Bearer ${token}`, cookie: visitor.cookie },
      { cookie: `${sessionCookie}.0=${token}` },
      { cookie: `${sessionCookie}=${token.slice(0, -1)}` },
      { cookie: `${sessionCookie}=` },
      { cookie: `x=${token}` },
      { authorization: "Bearer" },
      { authorization: "Bearer %E0%A4%A" },
    ]) {
      expect(await identify({ headers: new Headers(Object.entries(headers)) })).toBeNull();
    }
    expect(await who(`theme=dark; ${visitor.cookie}`)).toBe(person.email);
  });
});

function sessionOf(caller: Caller) {
  if (caller.via !== "session") throw new Error("not signed in with a browser");
  return caller;
}
