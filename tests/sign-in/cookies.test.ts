import { describe, expect, test } from "vitest";
import { authCookies, cookieValue } from "@/lib/server/auth/cookies";

describe("the cookies of signing in", () => {
  test("are tied to the host itself on https", () => {
    const cookies = Object.values(authCookies("https://leap.example.org"));
    expect(cookies).toHaveLength(6);
    for (const { name, options } of cookies) {
      expect(name).toMatch(/^__Host-leap\.[a-z-]+$/);
      expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
      expect(options).not.toHaveProperty("domain");
    }
  });

  test("have names a browser accepts on plain http", () => {
    for (const { name, options } of Object.values(authCookies("http://localhost:3000"))) {
      expect(name).toMatch(/^leap\.[a-z-]+$/);
      expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
    }
  });

  test("have names none of which begins like another, as next-auth reads what begins like the session's as its parts", () => {
    const names = Object.values(authCookies("http://localhost:3000")).map(({ name }) => name);
    for (const name of names) expect(names.filter((other) => other.startsWith(name))).toEqual([name]);
  });

  test.each([
    ["a=1; b=2", "b", "2"],
    ["a=1;b=2=3", "b", "2=3"],
    ["b=1; b=2", "b", "1"],
    ["ab=1", "b", null],
    ["b", "b", null],
    ["", "b", null],
    [" b =1 ", "b", "1"],
  ])("%j has at %s %j", (cookie, name, value) => {
    expect(cookieValue(new Headers({ cookie }), name)).toBe(value);
  });
});
