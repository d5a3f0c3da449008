import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { identify } from "@/lib/server/auth/identity";
import { createRateLimits, type Limit, rateLimits } from "@/lib/server/limits/rate-limits";
import { ownDatabase } from "../support/database";
import { goodPassword, newPerson, sessionCookie, setAuthEnvironment, Visitor } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

describe("too many attempts", () => {
  test("from one network are stopped after twenty at once, and nobody else is", async () => {
    const person = await newPerson();
    await drain(rateLimits().signIn, "192.0.2.1");
    const tries = Array.from({ length: 6 }, (_, at) =>
      new Visitor("192.0.2.1").tryPassword(`victim-${at}@example.com`, "guess guess guess"),
    );
    expect((await Promise.all(tries)).map(({ status }) => status)).toContain(429);
    await new Visitor("192.0.2.2").signIn(person.email);
  });

  test("on one account make the guesser wait a second, not the owner", async () => {
    const person = await newPerson();
    const guess = () => new Visitor("192.0.2.1").tryPassword(person.email, "guess guess guess");
    const answers = await Promise.all(Array.from({ length: 9 }, guess));
    const [refused, ...others] = answers.filter(({ status }) => status === 429);
    if (!refused) throw new Error("Nine guesses at once were let through");
    expect(others.length).toBeGreaterThanOrEqual(1);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(new URL((await refused.json()).url).searchParams.get("error")).toBe("RATE_LIMITED");
    await new Visitor("192.0.2.2").signIn(person.email);
  });

  test("of strangers never keep out an owner on a device of theirs, wherever they come from", async () => {
    const person = await newPerson();
    const phone = new Visitor("192.0.2.1");
    await phone.signIn(person.email);
    phone.jar.delete(sessionCookie);
    const { account, guess, signIn, signInWide } = rateLimits();
    await drain(account, person.email);
    for (const limit of [signIn, signInWide]) await drain(limit, "192.0.2.1");
    await drain(guess, `192.0.2.1 ${person.email}`);
    await phone.signIn(person.email);
    // A strange device has to wait, also with the right password: nobody can tell it from a guesser.
    const strange = await new Visitor("192.0.2.9").tryPassword(person.email, goodPassword);
    expect(strange.status).toBe(429);
    // A device proves one account, not another.
    const other = await newPerson();
    await drain(account, other.email);
    expect((await phone.tryPassword(other.email, goodPassword)).status).toBe(429);
  });

  test("of one network use up a tenth of what an account may bear, so that nobody locks it alone", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const person = await newPerson();
      const attacker = new Visitor("192.0.2.1");
      for (let second = 0; second < 40; second++) {
        await attacker.tryPassword(person.email, "guess guess guess");
        vi.setSystemTime(Date.now() + 1_000);
      }
      await new Visitor("192.0.2.2").signIn(person.email);
      expect(await drain(rateLimits().account, person.email)).toBeGreaterThanOrEqual(89);
      // Not even behind the same address does an owner wait for longer than seconds.
      globalThis.leapRateLimits = { ...rateLimits(), account: createRateLimits().account };
      await new Visitor("192.0.2.1").signIn(person.email);
    } finally {
      vi.useRealTimers();
    }
  });

  test("take a form's browser back to its sign-in page with the reason", async () => {
    const visitor = new Visitor();
    const fields = { email: "a@example.com", password: "guess guess guess", callbackUrl: "/zh/plan" };
    await drain(rateLimits().guess, `${visitor.address} a@example.com`);
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

/** Takes all there is, and says how many that were. */
async function drain(limit: Limit, key: string): Promise<number> {
  for (let taken = 0; ; taken++) {
    const refused = await limit.take(key).then(
      () => false,
      () => true,
    );
    if (refused) return taken;
  }
}
