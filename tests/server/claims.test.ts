import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { insertRows } from "@/db/records";
import { routes } from "@/lib/contract/routes";
import { safePath } from "@/lib/server/origin";
import { claimOfAddress, MAX_CLAIM, queryOfClaim, returnAddress } from "@/lib/server/pages/claim-of-address";
import { readOwnMonths } from "@/lib/server/progress/own-months";
import { ask, change, expectRefusal, get, listed, make, rowOf } from "../support/api";
import { ownDatabase } from "../support/database";
import { type Person, signedIn } from "../support/people";
import { newFamily } from "../support/rows";
import { countStatements } from "../support/statements";
import { setAuthEnvironment } from "../support/visitor";
import { fileOf, removeAll, reportOf, send, withRecord } from "./transfer/sending";

ownDatabase();
beforeAll(setAuthEnvironment);

const answers = { "who-gains": "yes", "method-shown": "no" } as const;

describe("a claim", () => {
  test("has the verdict of its answers, and another as soon as they change", async () => {
    const { page } = await signedIn();
    const made = await make("claims", page, { text: "月入九千", claimedMonthly: 900_000, answers });
    expect(made).toMatchObject({ verdict: "doubtful", currency: "CNY" });
    const mended = await change("claims", page, made, { answers: { "method-shown": "yes", "costs-named": "yes" } });
    expect(mended).toMatchObject({ verdict: "plausible" });
    expect(await change("claims", page, mended, { text: "月入一万" })).toMatchObject({ verdict: "plausible" });
    const emptied = await change("claims", page, { ...mended, version: 3 }, { answers: {} });
    expect(emptied).toMatchObject({ verdict: null });
    expect(await get("claims", page, made.id)).toEqual(emptied);
  });

  test("refuses other questions, other answers and a verdict by name", async () => {
    const { page } = await signedIn();
    const one = await make("claims", page, { text: "月入九千" });
    for (const [body, fields] of [
      [{ answers: { "who-gains": "yes", 是否: "yes" } }, { "answers.是否": "unknown-field" }],
      [{ answers: { "method-shown": "perhaps" } }, { "answers.method-shown": "not-allowed" }],
      [{ answers: [] }, { answers: "wrong-type" }],
      [{ verdict: "solid" }, { verdict: "unknown-field" }],
    ] as const) {
      const created = await ask(routes.claims.create, { text: "月入九千", ...body }, { as: page });
      expectRefusal(created, 422, "INPUT_INVALID", fields);
      const patched = await ask(routes.claims.patch, { id: one.id, version: 1, ...body }, { as: page });
      expectRefusal(patched, 422, "INPUT_INVALID", fields);
    }
    expect(await get("claims", page, one.id)).toEqual(one);
  });

  test("has no amount without a currency", async () => {
    const { page } = await signedIn();
    const input = { text: "月入九千", claimedMonthly: 900_000 };
    const created = await ask(routes.claims.create, { ...input, currency: null }, { as: page });
    expectRefusal(created, 422, "INPUT_INVALID", { currency: "required" });
    const one = await make("claims", page, input);
    const patched = await ask(routes.claims.patch, { id: one.id, version: 1, currency: null }, { as: page });
    expectRefusal(patched, 422, "INPUT_INVALID", { currency: "required" });
    expect(await change("claims", page, one, { claimedMonthly: null, currency: null })).toMatchObject({
      currency: null,
    });
  });

  test("from before the questions were fixed is read, weighed by what of it is one, and not lost in an export", async () => {
    const owner = await signedIn();
    const old = { ...answers, 是否: "yes" } as const;
    const [row] = await keep(owner, { answers: old, verdict: "我看不行" });
    expect(await listed("claims", owner.page)).toMatchObject([{ id: row?.id, answers: old, verdict: "doubtful" }]);
    expect((await fileOf(owner)).records.claims).toMatchObject([{ answers: old, verdict: "我看不行" }]);
  });

  test("comes back from an export of before as it stands there, and unknown answers only there", async () => {
    const owner = await signedIn();
    await make("claims", owner.page, { text: "月入九千", answers });
    const old = withRecord(await fileOf(owner), "claims", { answers: { 是否: "no" }, verdict: "看看再说" });
    await removeAll(owner);
    const other = await signedIn();
    expect(reportOf(await send(other, old)).records.claims).toMatchObject({ added: 1 });
    expect(await listed("claims", other.page)).toMatchObject([{ answers: { 是否: "no" }, verdict: null }]);
    expect((await fileOf(other)).records.claims).toMatchObject([{ verdict: "看看再说" }]);
    const again = await send(other, withRecord(old, "claims", { answers: { 是否: "maybe" } }));
    expectRefusal(again, 422, "INPUT_INVALID", { "records.claims.0.answers.是否": "not-allowed" });
  });

  test("is kept once, however often the same create comes", async () => {
    const { page } = await signedIn();
    const body = { id: newId(), text: "月入九千", answers };
    const sent = await Promise.all(Array.from({ length: 5 }, () => ask(routes.claims.create, body, { as: page })));
    expect(new Set(sent.map((answer) => rowOf(answer, answer.status).id))).toEqual(new Set([body.id]));
    expect(await listed("claims", page)).toHaveLength(1);
  });
});

test("one's own months are asked for in one statement, see nobody else's payments and none in the trash", async () => {
  const [owner, other] = [await signedIn(), await signedIn()];
  const pay = (person: Person, receivedOn: string, amount: number) =>
    make("income", person.page, { receivedOn, amount, model: "knowledge" });
  await pay(owner, "2026-05-03", 40_000);
  await pay(owner, "2026-06-30", 20_000);
  await pay(owner, "2026-07-01", 90_000);
  await pay(other, "2026-06-01", 70_000);
  const thrown = await pay(owner, "2026-06-02", 80_000);
  await ask(routes.income.trash, { id: thrown.id }, { as: owner.page });
  const asked = () => readOwnMonths(owner.user, "2026-07-15");
  expect(await asked()).toEqual({ median: 30_000, months: 2, best: { month: "2026-05", amount: 40_000 } });
  expect(await countStatements(asked)).toBe(1);
  expect(await readOwnMonths(owner.user, "2025-07-15")).toBeNull();
});

describe("a claim in an address", () => {
  const claimOf = (asked: Record<string, string | string[]>) => claimOfAddress(asked, "CNY");

  test("is read with amounts as people write them", () => {
    for (const [typed, minor] of [
      ["9000", 900_000],
      ["9,000", 900_000],
      [" ¥9，000 ", 900_000],
      ["2万", 2_000_000],
      ["1.5k", 150_000],
      ["12,5", 1_250],
      ["0", 0],
      ["¥2万元", 2_000_000],
      ["￥20000元", 2_000_000],
      ["1.2345万", 1_234_500],
      ["1,234.56", 123_456],
      ["335702889.96", 33_570_288_996],
    ] as const)
      expect(claimOf({ amount: typed }).claim.amount, typed).toBe(minor);
    expect(claimOf({ amount: "9000", currency: "JPY" }).claim).toMatchObject({ amount: 9_000, currency: "JPY" });
  });

  test("leaves out and names what cannot be understood", () => {
    const asked = {
      amount: "lots",
      currency: "yuan",
      link: "javascript:alert(1)",
      "who-gains": "perhaps",
      repeatable: ["yes", "no"],
      other: "x",
    };
    const { claim, ignored, given } = claimOf(asked);
    expect(claim).toEqual({ text: "", amount: null, currency: "CNY", link: "", answers: { repeatable: "yes" } });
    expect(ignored.map(({ name }) => name).sort()).toEqual(["amount", "currency", "link", "repeatable", "who-gains"]);
    expect(given).toBe(true);
    const thousands = ["20.000", "9.000", "2,0000", "3,5000"];
    for (const amount of ["1e5", "-5", "9".repeat(40), "1.234", "NaN", "$9k", "€9,000", ...thousands])
      expect(claimOf({ amount }).ignored, amount).toMatchObject([{ name: "amount" }]);
    expect(claimOf({ amount: "1.500" }).ignored).toEqual([
      { name: "amount", value: "1.500", problem: { is: "unclear", readings: ["1500", "1.5"], currency: "CNY" } },
    ]);
    const wrong = ["-5", "9".repeat(40), "1.2345", "$9k", "lots"].map(
      (amount) => claimOf({ amount }).ignored[0]?.problem?.is,
    );
    expect(wrong).toEqual(["too-small", "too-large", "too-precise", "other-currency", "none"]);
    expect(claimOf({ amount: "$9k", currency: "USD" }).claim.amount).toBe(900_000);
    expect(claimOf({ amount: "2 万元" }).claim.amount).toBe(2_000_000);
    expect(claimOf({ currency: "USD", link: "https://example.org" }).given).toBe(false);
  });

  test("is any text, cut where it is too long and without control characters", () => {
    const { claim, cut } = claimOf({ text: "赚".repeat(10_000) });
    expect([Array.from(claim.text).length, cut]).toEqual([MAX_CLAIM, true]);
    expect(claimOf({ text: "a\u0000b\u001b[31m\r\nc" }).claim.text).toBe("a b [31m\nc");
  });

  test("is the same when it is read again, and always leads back after signing in", () => {
    const given = fc.record(
      {
        text: fc.string({ unit: "binary", maxLength: 600 }),
        amount: fc.nat(1e9).map((thousandths) => String(thousandths / 1_000)),
        repeatable: fc.constant("no"),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(given, fc.constantFrom("CNY", "JPY", "KWD"), (asked, currency) => {
        const { claim } = claimOf({ ...asked, currency });
        const again = claimOf(Object.fromEntries(queryOfClaim(claim))).claim;
        expect({ ...again, currency: claim.currency }).toEqual(claim);
        const { address, whole } = returnAddress("/zh/reality-check", claim);
        expect(safePath(address)).not.toBeNull();
        if (whole) expect(address).toBe(`/zh/reality-check?${queryOfClaim(claim)}`);
      }),
    );
    const long = { ...claimOf({ text: "赚".repeat(500) }).claim, link: `https://example.org/${"a".repeat(1_900)}` };
    expect(returnAddress("/zh/reality-check", long).whole).toBe(false);
  });
});

/** A claim as an older version stored it. */
async function keep({ user }: Person, fields: object) {
  const row = { ...newFamily(user.id).claims, ...fields };
  await insertRows(database(), "claims", [row]);
  return [row];
}
