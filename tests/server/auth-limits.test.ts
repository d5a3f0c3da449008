import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { identify } from "@/lib/server/identity";
import { createRateLimits } from "@/lib/server/rate-limits";
import { ownDatabase } from "../support/database";
import { goodPassword, newPerson, setAuthEnvironment, Visitor } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

describe("too many attempts", () => {
  test("from one address are stopped after ten, and nobody else is", async () => {
    const person = await newPerson();
    const attacker = new Visitor("192.0.2.1");
    const statuses = [];
    for (let attempt = 0; attempt < 15; attempt++) {
      statuses.push((await attacker.tryPassword(`victim-${attempt}@example.com`, "guess guess guess")).status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(5).fill(429)]);
    await new Visitor("192.0.2.2").signIn(person.email);
  });

  test("on one account pause the guesser, not the owner", async () => {
    const person = await newPerson();
    const attacker = new Visitor("192.0.2.1");
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await attacker.tryPassword(person.email, "guess guess guess")).status).toBe(401);
    }
    const paused = await attacker.tryPassword(person.email, goodPassword);
    expect(paused.status).toBe(429);
    expect(paused.headers.get("retry-after")).toBe("1");
    expect(new URL((await paused.json()).url).searchParams.get("error")).toBe("RATE_LIMITED");
    await new Visitor("192.0.2.2").signIn(person.email);
  });

  test("take a form's browser back to its sign-in page with the reason", async () => {
    const visitor = new Visitor();
    const fields = { email: "a@example.com", password: "guess guess guess", callbackUrl: "/zh/plan" };
    for (let attempt = 0; attempt < 5; attempt++) await visitor.post("callback/credentials", fields);
    const response = await visitor.post("callback/credentials", fields, {
      referer: "http://localhost:3000/zh/sign-in",
    });
    expect(response.status).toBe(303);
    const page = new URL(response.headers.get("location") ?? "");
    expect(page.pathname).toBe("/zh/sign-in");
    expect(Object.fromEntries(page.searchParams)).toEqual({
      error: "RATE_LIMITED",
      callbackUrl: "http://localhost:3000/zh/plan",
    });
  });

  test("are not what an owner makes who signs in often", async () => {
    const person = await newPerson();
    const visitor = new Visitor();
    for (let attempt = 0; attempt < 15; attempt++) await visitor.signIn(person.email);
  });

  test("with tokens that are none are stopped after twenty; a cookie and a real token still work", async () => {
    const person = await newPerson();
    const visitor = new Visitor("192.0.2.1");
    await visitor.signIn(person.email);
    const bad = () => identify({ headers: visitor.headers({ authorization: `Bearer leap_${"0".repeat(30)}` }) });
    for (let attempt = 0; attempt < 20; attempt++) expect(await bad()).toBeNull();
    await expect(bad()).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(await identify({ headers: visitor.headers() })).not.toBeNull();
  });
});
