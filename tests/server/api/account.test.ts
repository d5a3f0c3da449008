import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { routes } from "@/lib/contract/routes";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, everything, expectRefusal, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { bearer, type Person, signedIn } from "../../support/people";
import { setAuthEnvironment, Visitor } from "../../support/visitor";
import { samples } from "./samples";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

const { account, tokens } = routes;
const profileKeys = [
  "baseCurrency",
  "email",
  "hoursPerWeek",
  "id",
  "locale",
  "name",
  "profile",
  "quota",
  "timeZone",
  "version",
];

describe("the profile", () => {
  const change = ({ page }: Person, body: object) => ask(account.patchProfile, body, { as: page });

  test("is told without anything secret, and changes from the version it has", async () => {
    const person = await signedIn();
    const read = await ask(account.profile, undefined, { as: person.page });
    expect(Object.keys(Object(read.body)).sort()).toEqual(profileKeys);
    const changed = await change(person, {
      version: 1,
      name: "老李",
      timeZone: "America/New_York",
      hoursPerWeek: 6.25,
      profile: { background: "sales", needsIncomeSoon: true },
    });
    expect(changed.body).toEqual({
      ...Object(read.body),
      version: 2,
      name: "老李",
      timeZone: "America/New_York",
      hoursPerWeek: 6.25,
      profile: { background: "sales", needsIncomeSoon: true },
    });
    const before = await everything();
    expectRefusal(await change(person, { version: 1, name: "另一个" }), 409, "STALE");
    expectRefusal(await change(person, { name: "另一个" }), 422, "INPUT_INVALID", { version: "required" });
    for (const [field, value, code] of [
      ["timeZone", "Mars/Olympus", "not-a-time-zone"],
      ["timeZone", "", "required"],
      ["baseCurrency", "cny", "not-a-currency"],
      ["hoursPerWeek", 169, "too-large"],
      ["hoursPerWeek", 0.1, "not-a-quarter-hour"],
      ["locale", "fr", "not-allowed"],
      ["email", "new@example.org", "unknown-field"],
      ["passwordHash", "x", "unknown-field"],
    ] as const) {
      expectRefusal(await change(person, { version: 2, [field]: value }), 422, "INPUT_INVALID", { [field]: code });
    }
    expect(await everything()).toEqual(before);
  });

  test("keeps its base currency once income is recorded, also in the trash", async () => {
    const person = await signedIn();
    expect((await change(person, { version: 1, baseCurrency: "USD" })).body).toMatchObject({ baseCurrency: "USD" });
    const income = await make("income", person.page, { receivedOn: "2026-01-01", amount: 1 });
    const refused = { baseCurrency: "in-use" };
    expectRefusal(await change(person, { version: 2, baseCurrency: "EUR" }), 422, "INPUT_INVALID", refused);
    expect((await change(person, { version: 2, baseCurrency: "USD" })).status).toBe(200);
    await ask(routes.income.trash, { id: income.id }, { as: person.page });
    expectRefusal(await change(person, { version: 3, baseCurrency: "EUR" }), 422, "INPUT_INVALID", refused);
  });

  test("has a language that is chosen alone, and that refusals speak where the request names none", async () => {
    const person = await signedIn({ locale: "zh" });
    const refusal = async (headers = {}) =>
      z
        .looseObject({ message: z.string() })
        .parse((await ask(routes.paths.read, { id: "x" }, { as: person.page, headers })).body).message;
    expect(await refusal()).toMatch(/\p{Script=Han}/u);
    expect((await ask(account.chooseLocale, { locale: "en" }, { as: person.page })).body).toMatchObject({
      locale: "en",
    });
    expect(await refusal()).not.toMatch(/\p{Script=Han}/u);
    expect(await refusal({ "accept-language": "zh-TW,en;q=0.5" })).toMatch(/\p{Script=Han}/u);
    expect(await refusal({ "accept-language": "fr, *;q=0.1" })).not.toMatch(/\p{Script=Han}/u);
    expectRefusal(await ask(account.chooseLocale, { locale: "fr" }, { as: person.page }), 422, "INPUT_INVALID", {
      locale: "not-allowed",
    });
  });
});

describe("signing up", () => {
  test("makes an account that can sign in, once for a repeated request, and tells nothing else", async () => {
    const input = samples.account.signUp();
    const made = await ask(account.signUp, input);
    expect([made.status, made.body]).toEqual([201, { id: input.id, email: input.email }]);
    expect((await ask(account.signUp, input)).status).toBe(200);
    const visitor = new Visitor();
    await visitor.signIn(input.email, input.password);
    const profile = await ask(account.profile, undefined, { as: { cookie: visitor.cookie } });
    expect(profile.body).toMatchObject({ email: input.email, name: "小王", locale: "zh", baseCurrency: "CNY" });
  });

  test("is refused where the address is taken or the input is wrong, and nothing changes", async () => {
    const input = samples.account.signUp();
    await ask(account.signUp, input);
    const before = await everything();
    const taken = { ...samples.account.signUp(), email: input.email.toUpperCase() };
    expectRefusal(await ask(account.signUp, taken), 409, "EMAIL_TAKEN", { email: "taken" });
    const wrong = { ...samples.account.signUp(), email: "nobody", password: "short" };
    expectRefusal(await ask(account.signUp, wrong), 422, "INPUT_INVALID", {
      email: "not-a-mail-address",
      password: "too-short",
    });
    expectRefusal(await ask(account.signUp, {}), 422, "INPUT_INVALID", {
      email: "required",
      password: "required",
      name: "required",
      locale: "required",
      timeZone: "required",
    });
    expect(await everything()).toEqual(before);
  });
});

describe("a personal token", () => {
  test("is shown once, works until it is revoked, and is nobody else's to revoke", async () => {
    const { page } = await signedIn();
    const made = await ask(tokens.create, { name: "n8n", scope: "write" }, { as: page });
    const { id, token } = z.looseObject({ id: z.string(), token: z.string() }).parse(made.body);
    expect(made.status).toBe(201);
    const listed = await ask(tokens.list, undefined, { as: page });
    expect(listed.text).toContain(id);
    expect(listed.text).not.toContain(token);
    expect(listed.text).not.toMatch(/hash/i);
    await make("notes", bearer(token), { text: "从 n8n 来" });
    const { page: another } = await signedIn();
    expectRefusal(await ask(tokens.revoke, { id }, { as: another }), 404, "NOT_FOUND");
    expect((await ask(tokens.revoke, { id }, { as: page })).body).toEqual({ id });
    expectRefusal(await ask(routes.notes.list, {}, { as: bearer(token) }), 401, "SIGN_IN_NEEDED");
    expectRefusal(await ask(tokens.revoke, { id }, { as: page }), 404, "NOT_FOUND");
    expect((await ask(tokens.list, undefined, { as: page })).text).not.toContain(id);
  });
});

describe("the catalog", () => {
  test("is for everyone, in both languages", async () => {
    const { status, body } = await ask(routes.catalog.read, undefined);
    expect(status).toBe(200);
    expect(Object.keys(Object(body)).sort()).toEqual(
      "categories directions insights ladder layers plan revenueModels roles sources stages".split(" "),
    );
    expect(Object(body).directions[0].name).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
  });
});
