import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { tokens } from "@/db/schema/users";
import { updateUser, userByEmail } from "@/db/users";
import { checkPassword, createAccount, type NewAccount, resetPassword } from "@/lib/server/auth/accounts";
import { identify } from "@/lib/server/auth/identity";
import { signUp } from "@/lib/server/auth/sign-up";
import { createToken, listTokens, revokeToken } from "@/lib/server/auth/tokens";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ownDatabase } from "../support/database";
import { goodPassword, newPerson, setAuthEnvironment } from "../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

const application = (more: Partial<NewAccount> = {}): NewAccount => ({
  email: `wei-${newId()}@example.com`,
  password: goodPassword,
  name: "Wei",
  locale: "en",
  timeZone: "Europe/Berlin",
  ...more,
});

describe("a new account", () => {
  test("is stored under its canonical address, without its password", async () => {
    const id = newId();
    const made = await createAccount(application({ id, email: ` WEI.${id}@Example.COM ` }));
    expect(made).toEqual({ id, email: `wei.${id}@example.com`, isNew: true });
    const [user] = await userByEmail(database(), { email: made.email });
    expect(user).toMatchObject({ id, baseCurrency: "CNY", locale: "en", timeZone: "Europe/Berlin", version: 1 });
    expect(JSON.stringify(user)).not.toContain(goodPassword);
  });

  test("is made once when the same request comes twice, and its id and address are nobody else's", async () => {
    const first = application({ id: newId() });
    const made = await createAccount(first);
    expect(await createAccount(first)).toEqual({ ...made, isNew: false });
    // Whether a password is right is not told here: a request with another one is answered alike, and changes nothing.
    expect(await createAccount({ ...first, password: "another fine passphrase" })).toEqual({ ...made, isNew: false });
    expect(await checkPassword(first.email, "another fine passphrase", "a")).toBeNull();
    await expect(createAccount(application({ email: first.email.toUpperCase() }))).rejects.toMatchObject({
      code: "EMAIL_TAKEN",
      fields: [{ path: "email", code: "taken" }],
    });
    const other = await createAccount(application({ id: made.id }));
    expect(other).toMatchObject({ isNew: true });
    expect(other.id).not.toBe(made.id);
  });

  test("is one however often an address is taken at the same moment", async () => {
    const email = `race-${newId()}@example.com`;
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => createAccount(application({ email }))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "EMAIL_TAKEN" });
    }
  });

  test("names every wrong field at once", async () => {
    const email = "wei\uff20example.com";
    await expect(createAccount(application({ email, password: "Password1234" }))).rejects.toMatchObject({
      code: "INPUT_INVALID",
      fields: [
        { path: "email", code: "not-a-mail-address" },
        { path: "password", code: "password-common" },
      ],
    });
  });

  test("can be made by visitors only while sign-ups are open, and thirty times at once from one address", async () => {
    for (const signUps of ["closed", "invite"] as const) {
      await expect(signUp(application(), { address: "a", signUps })).rejects.toMatchObject({ code: "SIGN_UPS_CLOSED" });
    }
    const weak = () => signUp(application({ password: "short" }), { address: "a", signUps: "open" });
    for (let attempt = 0; attempt < 50; attempt++)
      await expect(weak()).rejects.toMatchObject({ code: "INPUT_INVALID" });
    for (let attempt = 0; attempt < 30; attempt++) await signUp(application(), { address: "a", signUps: "open" });
    await expect(signUp(application(), { address: "a", signUps: "open" })).rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
    await expect(signUp(application(), { address: "b", signUps: "open" })).resolves.toMatchObject({ isNew: true });
  });
});

describe("a password", () => {
  test("hashed with older parameters is hashed anew at the next sign-in", async () => {
    const person = await newPerson();
    const passwordHash = await hash(goodPassword, { memoryCost: 8_192, timeCost: 1 });
    await updateUser(database(), { id: person.id, now: new Date().toISOString(), values: { passwordHash } });
    const stored = async () => (await userByEmail(database(), { email: person.email }))[0]?.passwordHash;
    expect(await checkPassword(person.email, "wrong, but long enough", "a")).toBeNull();
    expect(await stored()).toBe(passwordHash);
    expect(await checkPassword(person.email, goodPassword, "a")).toMatchObject({ id: person.id });
    expect(await stored()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await checkPassword(person.email, goodPassword, "a")).toMatchObject({ id: person.id });
  });

  test("that nobody set matches nothing", async () => {
    const person = await newPerson();
    await updateUser(database(), { id: person.id, now: new Date().toISOString(), values: { passwordHash: null } });
    expect(await checkPassword(person.email, goodPassword, "a")).toBeNull();
    expect(await checkPassword(person.email, "", "a")).toBeNull();
  });

  test("is reset for people who exist only", async () => {
    await expect(resetPassword("nobody@example.com", goodPassword)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(resetPassword("no address", goodPassword)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a personal token", () => {
  const caller = (token: string) => identify({ headers: new Headers({ authorization: `Bearer ${token}` }) });

  test("is shown once, and stands for its owner with its scope", async () => {
    const person = await newPerson();
    for (const scope of ["read", "write"] as const) {
      const made = await createToken(person, { name: "n8n", scope });
      expect(made.token).toMatch(/^leap_[0-9A-Za-z]{22,}$/);
      expect(await caller(made.token)).toMatchObject({
        owner: { id: person.id },
        via: "token",
        scope,
        tokenId: made.id,
      });
      const stored = await database().select().from(tokens).where(eq(tokens.id, made.id));
      expect(JSON.stringify(stored)).not.toContain(made.token.slice(5));
    }
    const listed = await listTokens(person);
    expect(listed.map(({ scope }) => scope)).toEqual(["write", "read"]);
    expect(JSON.stringify(listed)).not.toMatch(/hash|leap_/i);
  });

  test("is worth nothing once it is revoked or has expired, and only its owner revokes it", async () => {
    const [owner, other] = [await newPerson(), await newPerson()];
    const made = await createToken(owner, { name: "script", scope: "write" });
    await expect(revokeToken(other, { id: made.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await caller(made.token)).not.toBeNull();
    await revokeToken(owner, { id: made.id });
    expect(await caller(made.token)).toBeNull();
    expect(await listTokens(owner)).toEqual([]);
    await expect(revokeToken(owner, { id: made.id })).rejects.toMatchObject({ code: "NOT_FOUND" });

    const late = await createToken(owner, { name: "script", scope: "read" });
    const past = new Date(Date.now() - 1_000).toISOString();
    await database().update(tokens).set({ expiresAt: past }).where(eq(tokens.id, late.id)).returning();
    expect(await caller(late.token)).toBeNull();
    expect(await listTokens(owner)).toEqual([]);
  });

  test("remembers its last use to the hour", async () => {
    const person = await newPerson();
    const made = await createToken(person, { name: "script", scope: "read" });
    const used = async () => (await listTokens(person))[0]?.lastUsedAt ?? null;
    expect(await used()).toBeNull();
    await caller(made.token);
    const first = await used();
    expect(first).not.toBeNull();
    await caller(made.token);
    expect(await used()).toBe(first);
    const before = new Date(Date.now() - 61 * 60_000).toISOString();
    await database().update(tokens).set({ lastUsedAt: before }).where(eq(tokens.id, made.id)).returning();
    await caller(made.token);
    expect(((await used()) ?? "") > before).toBe(true);
  });
});
