import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ownDatabase } from "../support/database";
import { goodPassword, newPerson, origin, sessionCookie, setAuthEnvironment, Visitor } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

describe("a malformed request to sign in", () => {
  const form = "application/x-www-form-urlencoded";
  test.each([
    ["{", "application/json", 400],
    ["", "application/json", 302],
    ["null", "application/json", 400],
    ["[]", "application/json", 400],
    ['"text"', "application/json", 400],
    ['{"email":{"a":1}}', "application/json", 422],
    ['{"email":1}', "application/json; charset=utf-8", 422],
    ['{"callbackUrl":"foo"}', "application/json", 422],
    ["callbackUrl=foo", form, 422],
    ["callbackUrl=//evil.example", form, 422],
    ["callbackUrl=%00", form, 422],
    ["%E0%A4%A=%E0", form, 302],
    ["email=a&email=b", form, 302],
    ["<x/>", "text/xml", 415],
    ["email=a", "text/plain", 415],
    ["x", "", 415],
    ["a".repeat(20_000), form, 413],
  ])("%.40j as %j is answered with %i", async (body, type, status) => {
    const response = await new Visitor().auth("POST", "callback/credentials", body, { "content-type": type });
    expect(response.status).toBe(status);
  });

  test.each([
    ["GET", "csrf?callbackUrl=foo", 422],
    ["GET", "signin?callbackUrl=javascript:alert(1)", 422],
    ["GET", "signin?error=%0d%0aset-cookie:x=1", 302],
    ["GET", "error?error=%0d%0aset-cookie:x=1", 302],
    ["GET", "error", 302],
    ["GET", "callback/credentials", 405],
    ["POST", "session", 405],
    ["POST", "csrf", 405],
    ["POST", "callback/github", 404],
    ["POST", "callback", 404],
    ["GET", "signin/github", 404],
    ["GET", "constructor", 404],
    ["GET", "__proto__", 404],
    ["GET", "csrf/credentials", 404],
    ["GET", "session/x/y", 404],
    ["POST", "_log", 204],
    ["POST", "signin/credentials", 302],
    ["POST", "signout", 302],
  ] as const)("%s %s is answered with %i", async (method, path, status) => {
    const response = await new Visitor().auth(method, path);
    expect(response.status).toBe(status);
    expect(response.headers.get("set-cookie") ?? "").not.toContain("x=1");
    const location = response.headers.get("location");
    if (location) expect(new URL(location, origin).origin).toBe(origin);
  });

  test.each([
    `leap.csrf=%E0%A4%A`,
    `leap.csrf=|`,
    `leap.callback-url=foo`,
    `leap.callback-url=https%3A%2F%2Fevil.example`,
    `${sessionCookie}=x; ${sessionCookie}.0=y`,
    "=; ;;",
    "a".repeat(8_000),
  ])("with the cookies %.60j is answered all the same", async (cookie) => {
    for (const path of ["csrf", "session", "signin"]) {
      const response = await new Visitor().auth("GET", path, undefined, { cookie });
      expect(response.status).toBeLessThan(400);
      expect(response.headers.get("location") ?? "").not.toContain("evil");
    }
  });

  test("of any kind never breaks the server nor sends a reader elsewhere", async () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    const path = fc.constantFrom(
      "callback/credentials",
      "signout",
      "signin",
      "signin/credentials",
      "csrf",
      "session",
      "error",
      "_log",
    );
    const fields = fc.dictionary(
      fc.constantFrom("csrfToken", "email", "password", "callbackUrl", "json", "redirect", "x"),
      text,
    );
    const body = fc.oneof(
      fields.map((value) => ({
        type: "application/x-www-form-urlencoded",
        body: new URLSearchParams(value).toString(),
      })),
      fc.json().map((value) => ({ type: "application/json", body: value })),
      fields.map((value) => ({ type: "application/json", body: JSON.stringify(value) })),
      text.map((value) => ({ type: "application/json", body: value })),
      fc.record({ type: fc.constantFrom("", "text/plain", "multipart/form-data"), body: text }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("GET", "POST"), path, fields, body, async (method, where, query, sent) => {
        const address = `${where}?${new URLSearchParams(query)}`;
        const response =
          method === "GET"
            ? await new Visitor().auth("GET", address)
            : await new Visitor().auth("POST", address, sent.body, { "content-type": sent.type });
        expect(response.status).toBeLessThan(500);
        const location = response.headers.get("location");
        if (location) expect(new URL(location, origin).origin).toBe(origin);
      }),
      { numRuns: 300 },
    );
  });
});

describe("where to go on after signing in", () => {
  const elsewhere = [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://evil.example",
    "http://localhost:3000@evil.example",
    "http://localhost:3000.evil.example",
    "http://localhost:30001/",
    "%09//evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/zh\r\nLocation: https://evil.example",
    "/.//evil.example",
  ];

  test.each(elsewhere)("is never %j", async (callbackUrl) => {
    const person = await newPerson();
    const visitor = new Visitor();
    const response = await visitor.post("callback/credentials", {
      email: person.email,
      password: goodPassword,
      callbackUrl,
    });
    expect(response.status).toBe(422);
    expect(visitor.jar.has(sessionCookie)).toBe(false);
    const signOut = await visitor.auth("GET", `signout?${new URLSearchParams({ callbackUrl })}`);
    expect(signOut.status).toBe(422);
  });
});
