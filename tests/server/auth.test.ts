import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { sessionsOf } from "@/db/sessions";
import { identify } from "@/lib/server/auth/identity";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ownDatabase } from "../support/database";
import { processorMs } from "../support/processor-time";
import { goodPassword, newPerson, origin, sessionCookie, setAuthEnvironment, Visitor } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

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
      expect(line).toMatch(/^leap\.[a-z-]+=.*; Path=\/; (Expires=.*; |Max-Age=\d+; )?HttpOnly; SameSite=Lax$/);
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
    for (let round = 0; round < 20; round++) {
      for (const [kind, email] of [
        ["known", person.email],
        ["unknown", `nobody-${round}@example.com`],
      ] as const) {
        const visitor = new Visitor(`203.0.113.${round}`);
        times[kind].push(await processorMs(() => visitor.tryPassword(email, "wrong password, quite long")));
      }
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[10] ?? 0;
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
