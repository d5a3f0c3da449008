import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { signIn, signInRefusal } from "@/lib/client/sign-in";
import { answeringServer } from "./answering-server";

let server: Awaited<ReturnType<typeof answeringServer>>;

beforeAll(async () => {
  server = await answeringServer();
  const { fetch } = globalThis;
  // In a browser an address without a host is one of the page's own server.
  vi.stubGlobal("window", { location: new URL("/en/sign-in", server.origin) });
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => fetch(new URL(address, server.origin), init));
});

afterEach(() => {
  server.received.length = 0;
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

describe("signing in", () => {
  test("sends address and password with the token it was given first", async () => {
    server.answerWith(200, '{"csrfToken":"t0ken","url":"/en/dashboard"}');
    expect(await signIn("a@example.org", "a password &")).toBe("done");
    const [first, second] = server.received;
    expect([first?.method, first?.address]).toEqual(["GET", "/api/auth/csrf"]);
    expect([second?.method, second?.address]).toEqual(["POST", "/api/auth/callback/credentials"]);
    expect(Object.fromEntries(new URLSearchParams(second?.body))).toEqual({
      email: "a@example.org",
      password: "a password &",
      csrfToken: "t0ken",
      json: "true",
    });
  });

  test.each([
    [401, { url: "/en/sign-in?error=CredentialsSignin" }, "wrong"],
    [200, { url: "/en/sign-in?csrf=true" }, "cookiesRefused"],
    [401, { url: "/en/sign-in?error=RATE_LIMITED" }, "RATE_LIMITED"],
    [429, { code: "RATE_LIMITED" }, "RATE_LIMITED"],
    [401, { url: "/en/sign-in?error=Configuration" }, "INTERNAL"],
    [500, {}, "INTERNAL"],
  ])("that is answered with %i and %j is %s", async (status, body, outcome) => {
    server.answerWith(status, JSON.stringify({ csrfToken: "t", ...body }));
    expect(await signIn("a@example.org", "b")).toBe(outcome);
  });

  test.each([
    ["CredentialsSignin", "wrong"],
    ["BUSY", "BUSY"],
    ["toString", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("refused with %j in the address is %s", (code, refusal) => {
    expect(signInRefusal(code)).toBe(refusal);
  });
});
