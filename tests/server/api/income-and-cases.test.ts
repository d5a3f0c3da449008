import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/lib/contract/routes";
import { ask, change, everything, expectRefusal, get, listed, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Credentials, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

const paid = { receivedOn: "2026-02-28", amount: 100 };

describe("income", () => {
  test("in another currency needs its rate, and in the base currency has none", async () => {
    const { page } = await signedIn({ baseCurrency: "CNY" });
    const refused = async (body: object) =>
      expectRefusal(await ask(routes.income.create, body, { as: page }), 422, "INPUT_INVALID", { rate: "rate-needed" });
    await refused({ ...paid, currency: "USD" });
    await refused({ ...paid, currency: "USD", rate: null });
    expect(await make("income", page, { ...paid, currency: "USD", rate: 7.1234 })).toMatchObject({ rate: 7.1234 });
    expect(await make("income", page, { ...paid, rate: 3 })).toMatchObject({ currency: "CNY", rate: null });
    for (const rate of [0, -1, 1e10, "7"]) {
      const answer = await ask(routes.income.create, { ...paid, currency: "USD", rate }, { as: page });
      expect([answer.status, answer.body]).toMatchObject([422, { data: { fields: [{ path: "rate" }] } }]);
    }
  });

  test("that changes its currency changes its rate with it", async () => {
    const { page } = await signedIn({ baseCurrency: "CNY" });
    let entry = await make("income", page, { ...paid, currency: "USD", rate: 7 });
    const answer = await ask(routes.income.patch, { id: entry.id, version: 1, currency: "EUR" }, { as: page });
    expectRefusal(answer, 422, "INPUT_INVALID", { rate: "rate-needed" });
    entry = await change("income", page, entry, { currency: "EUR", rate: 8 });
    expect(entry).toMatchObject({ currency: "EUR", rate: 8 });
    entry = await change("income", page, entry, { amount: 5 });
    expect(entry).toMatchObject({ amount: 5, currency: "EUR", rate: 8 });
    entry = await change("income", page, entry, { currency: "CNY" });
    expect(entry).toMatchObject({ currency: "CNY", rate: null });
  });

  test("is exact in minor units: a refund, a currency without cents, the largest amount", async () => {
    const { page } = await signedIn({ baseCurrency: "JPY" });
    for (const amount of [-12_345, 1, 0, 99_999_999_999, -1e11]) {
      const entry = await make("income", page, { ...paid, amount });
      expect(entry).toMatchObject({ amount, currency: "JPY" });
      expect(await get("income", page, entry.id)).toEqual(entry);
    }
    for (const [amount, code] of [
      [1.5, "not-a-whole-number"],
      [1e11 + 1, "too-large"],
      ["100", "not-a-number"],
      [2 ** 53 + 2, "too-large"],
    ]) {
      const answer = await ask(routes.income.create, { ...paid, amount }, { as: page });
      expectRefusal(answer, 422, "INPUT_INVALID", { amount: String(code) });
    }
  });

  test("is imported once by its key", async () => {
    const { page } = await signedIn();
    await make("income", page, { ...paid, importKey: "alipay-1" });
    const answer = await ask(routes.income.create, { ...paid, importKey: "alipay-1" }, { as: page });
    expectRefusal(answer, 422, "INPUT_INVALID", { importKey: "taken" });
    const { page: another } = await signedIn();
    await make("income", another, { ...paid, importKey: "alipay-1" });
  });
});

describe("a review", () => {
  test("is one a week, and the week is free again when it went to the trash", async () => {
    const { page } = await signedIn();
    const first = await make("reviews", page, { weekOf: "2026-02-02" });
    const before = await everything();
    const second = await ask(routes.reviews.create, { weekOf: "2026-02-02", wins: "又一次" }, { as: page });
    expectRefusal(second, 422, "INPUT_INVALID", { weekOf: "taken" });
    expectRefusal(await ask(routes.reviews.create, { weekOf: "2026-02-03" }, { as: page }), 422, "INPUT_INVALID", {
      weekOf: "not-a-monday",
    });
    expect(await everything()).toEqual(before);
    const other = await make("reviews", page, { weekOf: "2026-02-09" });
    const moved = await ask(routes.reviews.patch, { id: other.id, version: 1, weekOf: "2026-02-02" }, { as: page });
    expectRefusal(moved, 422, "INPUT_INVALID", { weekOf: "taken" });
    await ask(routes.reviews.trash, { id: first.id }, { as: page });
    await make("reviews", page, { weekOf: "2026-02-02" });
  });

  test("of one week written twice at the same moment is one", async () => {
    const { page } = await signedIn();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask(routes.reviews.create, { weekOf: "2026-02-02" }, { as: page })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(422)]);
    expect(await listed("reviews", page)).toHaveLength(1);
  });
});

describe("a case", () => {
  test("has an address that is its owner's only one of that name", async () => {
    const { page } = await signedIn();
    const first = await make("cases", page, { title: "一", slug: "clicks" });
    expectRefusal(await ask(routes.cases.create, { title: "二", slug: "clicks" }, { as: page }), 422, "INPUT_INVALID", {
      slug: "taken",
    });
    const second = await make("cases", page, { title: "二" });
    const answer = await ask(routes.cases.patch, { id: second.id, version: 1, slug: "clicks" }, { as: page });
    expectRefusal(answer, 422, "INPUT_INVALID", { slug: "taken" });
    await change("cases", page, first, { slug: "clicks", niche: "同一个" });
    await ask(routes.cases.trash, { id: first.id }, { as: page });
    await change("cases", page, second, { slug: "clicks" });
    const { page: another } = await signedIn();
    await make("cases", another, { title: "三", slug: "clicks" });
    for (const slug of ["", "Clicks", "a--b", "-a", "a_b", "点击", "a/b"]) {
      const { status } = await ask(routes.cases.create, { title: "四", slug }, { as: page });
      expect(status).toBe(422);
    }
  });

  test("names a field it does not have inside a text of two languages, and a text that is too long", async () => {
    const { page } = await signedIn();
    for (const [title, wrong] of [
      [{ zh: "好", fr: "bien" }, { "title.fr": "unknown-field" }],
      [{ zh: 1 }, { "title.zh": "not-text" }],
      [{}, { title: "required" }],
      ["  ", { title: "required" }],
      [7, { title: "not-text" }],
      ["x".repeat(201), { title: "too-long" }],
      [{ en: "x".repeat(201) }, { "title.en": "too-long" }],
      ["\0", { title: "not-text" }],
    ] as const) {
      expectRefusal(await ask(routes.cases.create, { title }, { as: page }), 422, "INPUT_INVALID", wrong);
    }
  });

  test("is as strong as its best proof, alike in a list and alone", async () => {
    const { page } = await signedIn();
    const client = await make("clients", page, { name: "阿强" });
    const deal = await make("deals", page, { title: "文案", clientId: client.id });
    let one = await make("cases", page, { title: "文案", dealId: deal.id });
    await strength(page, one.id, { level: "claimed", missing: [], incomplete: true });
    one = await change("cases", page, one, { links: [{ url: "https://example.org" }] });
    await strength(page, one.id, { level: "shown", missing: [], incomplete: true });
    const measured = [{ metric: "退货", before: 3, after: 0, unit: "%" }];
    one = await change("cases", page, one, { outcomes: measured, links: [] });
    await strength(page, one.id, { level: "measured", missing: ["shown"], incomplete: false });
    one = await change("cases", page, one, { outcomes: [{ metric: "退货", before: 3, after: null, unit: "%" }] });
    await strength(page, one.id, { level: "claimed", missing: [], incomplete: true });
    const won = await change("deals", page, deal, { stage: "won" });
    await strength(page, one.id, { level: "confirmed", missing: ["shown", "measured"], incomplete: true });
    const refund = await make("income", page, { ...paid, amount: -1, caseId: one.id });
    await strength(page, one.id, { level: "confirmed", missing: ["shown", "measured"], incomplete: true });
    const income = await make("income", page, { ...paid, amount: 1, dealId: deal.id });
    await strength(page, one.id, { level: "paid", missing: ["shown", "measured"], incomplete: true });
    await ask(routes.income.trash, { id: income.id }, { as: page });
    await ask(routes.income.trash, { id: refund.id }, { as: page });
    await change("deals", page, won, { stage: "talking" });
    await strength(page, one.id, { level: "claimed", missing: [], incomplete: true });
    await make("income", page, { ...paid, amount: 1, caseId: one.id });
    await strength(page, one.id, { level: "paid", missing: ["shown", "measured", "confirmed"], incomplete: true });
  });
});

async function strength(page: Credentials, id: string, expected: object): Promise<void> {
  expect((await get("cases", page, id)).strength).toMatchObject(expected);
  expect((await listed("cases", page)).find((one) => one.id === id)?.strength).toMatchObject(expected);
}
