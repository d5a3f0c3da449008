import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { sessions } from "@/db/schema/users";
import { sessionsOf } from "@/db/sessions";
import { changePassword, resetPassword } from "@/lib/server/accounts";
import { identify } from "@/lib/server/identity";
import { createRateLimits } from "@/lib/server/rate-limits";
import { findSession } from "@/lib/server/sessions";
import { createToken } from "@/lib/server/tokens";
import { useDatabase } from "../support/database";
import { goodPassword, newPerson, origin, sessionCookie, setAuthEnvironment, Visitor } from "../support/visitor";

useDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

const who = async (cookie: string) => (await identify({ headers: new Headers({ cookie }) }))?.owner.email ?? null;

describe("signing in", () => {
  test("gives a cookie that says nothing and stands for the person", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    const response = await visitor.post("callback/credentials", {
      email: person.email.toUpperCase(),
      password: goodPassword,
      callbackUrl: "/zh/dashboard",
    });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`${origin}/zh/dashboard`);
    expect(visitor.jar.get(sessionCookie)).toMatch(/^[\w-]{43}$/);
    expect(await identify({ headers: visitor.headers() })).toMatchObject({
      owner: {
        id: person.id,
        email: person.email,
        name: "阿强",
        locale: "zh",
        timeZone: "Asia/Shanghai",
        baseCurrency: "CNY",
      },
      via: "session",
      scope: "write",
    });
    const rows = await sessionsOf(database(), { userId: person.id });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(visitor.jar.get(sessionCookie));
  });

  test("sets cookies that scripts and other sites cannot use", async () => {
    const visitor = new Visitor();
    const person = await newPerson();
    const csrf = await visitor.auth("GET", "csrf?callbackUrl=/zh");
    const { csrfToken } = await csrf.json();
    const body = new URLSearchParams({
      csrfToken,
      email: person.email,
      password: goodPassword,
      callbackUrl: "/en/plan",
    });
    const signedIn = await visitor.auth("POST", "callback/credentials", body);
    const lines = [...csrf.headers.getSetCookie(), ...signedIn.headers.getSetCookie()];
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines)
      expect(line).toMatch(/^leap\.[a-z-]+=.*; Path=\/; (Expires=.*; )?HttpOnly; SameSite=Lax$/);
    expect(signedIn.headers.get("cache-control")).toBe("private, no-store");
  });

  test("answers a wrong password and an unknown person alike, as a form and as a script", async () => {
    const person = await newPerson();
    for (const json of ["true", "false"]) {
      const answers = [];
      for (const [email, password] of [
        [person.email, "wrong password, quite long"],
        ["nobody@example.com", goodPassword],
        ["not an address", goodPassword],
        ["", ""],
        [person.email, "x".repeat(5_000)],
        [person.email, "\0"],
      ] as const) {
        const response = await new Visitor().post("callback/credentials", { email, password, json });
        const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
        answers.push({ status: response.status, headers, body: await response.text() });
      }
      expect(answers[0]?.status).toBe(json === "true" ? 401 : 302);
      expect(JSON.stringify(answers[0])).toContain("error=CredentialsSignin");
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });

  test("takes the same time for a wrong password and an unknown person", async () => {
    const person = await newPerson();
    const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 40; round++) {
      for (const [kind, email] of [
        ["known", person.email],
        ["unknown", `nobody-${round}@example.com`],
      ] as const) {
        const visitor = new Visitor(`203.0.113.${round}`);
        const began = performance.now();
        await visitor.tryPassword(email, "wrong password, quite long");
        times[kind].push(performance.now() - began);
      }
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[20] ?? 0;
    expect(Math.abs(Math.log(median(times.known) / median(times.unknown)))).toBeLessThan(Math.log(1.3));
  });

  test("needs the token of this browser", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    const other = await (await new Visitor().auth("GET", "csrf")).json();
    await visitor.auth("GET", "csrf");
    for (const csrfToken of ["", "x", other.csrfToken]) {
      const body = new URLSearchParams({ csrfToken, email: person.email, password: goodPassword });
      const response = await visitor.auth("POST", "callback/credentials", body);
      expect(response.headers.get("location")).toBe(`${origin}/api/auth/signin?csrf=true`);
      expect(visitor.jar.has(sessionCookie)).toBe(false);
    }
  });

  test("is refused to a page of another origin, even with the right token", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    const response = await visitor.post(
      "callback/credentials",
      { email: person.email, password: goodPassword },
      { origin: "https://evil.example" },
    );
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "ORIGIN_REFUSED" });
    expect(visitor.jar.has(sessionCookie)).toBe(false);
  });

  test("shows the reader's own sign-in page when it failed", async () => {
    const visitor = new Visitor();
    await visitor.post("callback/credentials", { email: "a@example.com", password: "b", callbackUrl: "/zh/plan" });
    const error = await visitor.auth("GET", "error?error=CredentialsSignin", undefined, { "accept-language": "zh-CN" });
    expect(error.headers.get("location")).toBe(`${origin}/api/auth/signin?error=CredentialsSignin`);
    const page = await visitor.auth("GET", "signin?error=CredentialsSignin", undefined, { "accept-language": "zh-CN" });
    const url = new URL(page.headers.get("location") ?? "", origin);
    expect(url.pathname).toBe("/zh/sign-in");
    expect(url.searchParams.get("error")).toBe("CredentialsSignin");
    expect(url.searchParams.get("callbackUrl")).toBe(`${origin}/zh/plan`);
  });
});

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

  test("ends on every device, with every token, when the password changes or is reset", async () => {
    for (const change of ["change", "reset"]) {
      const person = await newPerson();
      const cookies = [await new Visitor().signIn(person.email), await new Visitor().signIn(person.email)];
      const { token } = await createToken(person, { name: "script", scope: "write" });
      const caller = await identify({ headers: new Headers({ cookie: cookies[0] ?? "" }) });
      if (!caller) throw new Error("not signed in");
      const newPassword = "eleven purple elephants dancing";
      if (change === "reset") await resetPassword(person.email.toUpperCase(), newPassword);
      else await changePassword(caller.owner, { password: goodPassword, newPassword });
      for (const cookie of cookies) expect(await who(cookie)).toBeNull();
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
    const change = (password: string, newPassword: string) => changePassword(caller.owner, { password, newPassword });
    await expect(change("wrong", "eleven purple elephants")).rejects.toMatchObject({
      fields: [{ path: "password", code: "not-allowed" }],
    });
    await expect(change(goodPassword, "short")).rejects.toMatchObject({
      fields: [{ path: "newPassword", code: "too-short" }],
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
