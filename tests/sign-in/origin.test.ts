import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownPath, requireSameOrigin, safePath, sender } from "@/lib/server/origin";

const own = "http://localhost:3000";

describe("the sender of a request", () => {
  test.each([
    [{ origin: own }, "own"],
    [{ origin: own, "sec-fetch-site": "same-origin" }, "own"],
    [{ "sec-fetch-site": "same-origin" }, "own"],
    [{ origin: "null", "sec-fetch-site": "same-origin" }, "own"],
    [{ origin: "http://localhost:3001" }, "foreign"],
    [{ origin: "https://localhost:3000" }, "foreign"],
    [{ origin: "http://localhost:3000.evil.example" }, "foreign"],
    [{ origin: "https://evil.example", "sec-fetch-site": "same-origin" }, "foreign"],
    [{ origin: "null" }, "foreign"],
    [{ origin: "null", "sec-fetch-site": "cross-site" }, "foreign"],
    [{ "sec-fetch-site": "cross-site" }, "foreign"],
    [{ "sec-fetch-site": "same-site" }, "foreign"],
    [{ "sec-fetch-site": "none" }, "foreign"],
    [{}, "unknown"],
  ] as const)("%j is %s", (headers, expected) => {
    expect(sender(new Headers(headers), own)).toBe(expected);
  });

  test("must be a page of ours where a cookie says who it is; a script without one may sign up", () => {
    const request = (headers: Record<string, string>) =>
      new Request(`${own}/api/v1/cases`, { method: "POST", headers });
    expect(() => requireSameOrigin(request({}), { signedIn: true })).toThrow("ORIGIN_REFUSED");
    expect(() => requireSameOrigin(request({}), { signedIn: false })).not.toThrow();
    expect(() => requireSameOrigin(request({ origin: own }), { signedIn: true })).not.toThrow();
    expect(() => requireSameOrigin(request({ origin: "https://evil.example" }), { signedIn: false })).toThrow(
      "ORIGIN_REFUSED",
    );
  });
});

describe("an address to go on to", () => {
  test.each(["/zh/plan", "/en/clients?stage=won#deal", "/"])("%s is followed", (path) => {
    expect(safePath(path)).toBe(path);
  });

  test.each([
    null,
    "",
    "foo",
    "plan",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/%0d%0a\r\n",
    "/.//evil.example",
    "/x/..//evil.example",
    "https:evil.example",
    "https://evil.example",
    "http://localhost:3000@evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "%09//evil.example",
    " //evil.example",
    `/${"a".repeat(3_000)}`,
  ])("%j is not", (path) => {
    expect(safePath(path)).toBeNull();
  });

  test.each([
    [own, "/"],
    [`${own}/zh/plan?x=1`, "/zh/plan?x=1"],
    ["/zh/plan", "/zh/plan"],
    [`${own}.evil.example/`, null],
    [`${own}@evil.example/`, null],
    [`${own}1/`, null],
    [`${own}//evil.example`, null],
    ["https://evil.example", null],
    [undefined, null],
  ])("%j in full is %j", (address, path) => {
    expect(ownPath(address, own)).toBe(path);
  });

  test("never leaves the origin, whatever it is", () => {
    const char = fc.oneof(
      fc.constantFrom("/", "\\", ".", ":", "@", "%", "\t", "\n", "?", "#", "e", " "),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(char, { maxLength: 12 }), (chars) => {
        const path = safePath(`/${chars.join("")}`);
        if (path !== null) expect(new URL(path, own).origin).toBe(own);
      }),
      { numRuns: 5_000 },
    );
  });
});
