import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { evidenceOf } from "@/db/evidence";
import { routes } from "@/lib/contract/routes";
import { evaluate } from "@/lib/domain/evaluate";
import { type RuleId, ruleIds } from "@/lib/domain/kinds";
import { type AnsweredRow, ask, change, expectRefusal, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Credentials, type Person, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

async function progressOf(as: Credentials, asOf?: string) {
  const { status, body } = await ask(routes.progress.read, { asOf }, { as });
  expect(status).toBe(200);
  return Object(body);
}

async function evidenceBehind(as: Credentials, rule: RuleId, asOf: string): Promise<unknown[]> {
  const { status, body } = await ask(routes.progress.evidence, { rule, asOf }, { as });
  expect(status).toBe(200);
  return Object(body).items;
}

const measured = [{ metric: "点击率", before: 1, after: 2, unit: "%" }];

describe("progress", () => {
  test("has exactly its fields, from the first moment on", async () => {
    const { page } = await signedIn();
    const progress = await progressOf(page, "2026-03-31");
    const { rules, next, ...rest } = progress;
    expect(rest).toEqual({
      asOf: "2026-03-31",
      stage: "foundation",
      reachedOn: null,
      holding: true,
      holdingReason: null,
    });
    expect(next).toEqual({ stage: "tool-user", fraction: 0, nearestRule: "path-picked" });
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(ruleIds);
    const keys = ["id", "stage", "value", "target", "fraction", "met", "metOn", "evidence", "evidenceCount", "action"];
    for (const rule of rules) expect(Object.keys(rule)).toEqual(keys);
    expect(rules[0].action).toEqual({ do: "start-path", id: null });
  });

  test("climbs the ladder as the records come, and names them", async () => {
    const { page } = await signedIn();
    const asOf = "2026-06-30";
    const path = await make("paths", page, { catalogId: "content-factory", startedOn: "2026-01-05" });
    expect(await progressOf(page, asOf)).toMatchObject({ stage: "foundation", next: { nearestRule: "own-use" } });
    const own = { title: "周报自动化", startedOn: "2026-01-10", outcomes: measured };
    await make("cases", page, own);
    expect(await progressOf(page, asOf)).toMatchObject({ stage: "tool-user", reachedOn: "2026-01-10", holding: true });

    const client = await make("clients", page, { name: "阿强" });
    const cases: AnsweredRow[] = [];
    for (const deliveredOn of ["2026-02-01", "2026-02-10", "2026-02-20"]) {
      const title = { zh: "文案", en: "Texts" };
      const delivered = { kind: "client", clientId: client.id, status: "delivered", deliveredOn, outcomes: measured };
      cases.push(await make("cases", page, { title, ...delivered }));
    }
    const sold = { receivedOn: "2026-02-25", amount: 200_000, model: "project", caseId: cases[0]?.id, note: "首单" };
    const income = await make("income", page, sold);
    expect(await progressOf(page, "2026-05-31")).toMatchObject({
      stage: "system-builder",
      reachedOn: "2026-02-25",
      holding: true,
    });
    expect(await progressOf(page, asOf)).toMatchObject({ holding: false, holdingReason: "no-recent-income" });
    expect(await evidenceBehind(page, "first-paid", asOf)).toEqual([
      { id: income.id, resource: "income", title: "首单", on: "2026-02-25", amount: 200_000, currency: "CNY" },
    ]);
    expect(await evidenceBehind(page, "measured-cases", asOf)).toEqual(
      cases.map(({ id, deliveredOn }) => ({
        id,
        resource: "cases",
        title: "文案",
        on: deliveredOn,
        amount: null,
        currency: null,
      })),
    );
    const inEnglish = await ask(
      routes.progress.evidence,
      { rule: "built-for-others", asOf },
      { as: page, headers: { "accept-language": "en" } },
    );
    expect(inEnglish.body).toMatchObject({ items: Array(3).fill({ title: "Texts" }) });
    expect(await evidenceBehind(page, "path-picked", asOf)).toMatchObject([{ id: path.id, on: "2026-01-05" }]);
    expect(await evidenceBehind(page, "platform-live", asOf)).toEqual([]);

    const launched = { name: "生成器", kind: "product", url: "https://example.org", launchedOn: "2026-03-01" };
    const offering = await make("offerings", page, launched);
    for (const receivedOn of ["2026-04-30", "2026-05-31", "2026-06-15"]) {
      const fee = { receivedOn, amount: 50_000, model: "subscription", offeringId: offering.id, payers: 3 };
      await make("income", page, fee);
    }
    expect(await progressOf(page, asOf)).toMatchObject({
      stage: "product-owner",
      reachedOn: "2026-06-15",
      holding: true,
      next: { stage: "platform-maker", fraction: 0, nearestRule: "platform-live" },
    });
    expect(await progressOf(page, "2026-06-14")).toMatchObject({ stage: "system-builder" });
  });

  test("counts nothing in the trash, and everything again that is made anew", async () => {
    const { page } = await signedIn();
    const asOf = "2026-06-30";
    const path = await make("paths", page, { catalogId: "content-factory", startedOn: "2026-01-05" });
    const ownCase = await make("cases", page, { title: "周报", startedOn: "2026-01-10", outcomes: measured });
    expect(await progressOf(page, asOf)).toMatchObject({ stage: "tool-user" });
    await ask(routes.cases.trash, { id: ownCase.id }, { as: page });
    expect(await progressOf(page, asOf)).toMatchObject({ stage: "foundation" });
    expect(await evidenceBehind(page, "own-use", asOf)).toEqual([]);
    await make("cases", page, { title: "周报", startedOn: "2026-01-11", outcomes: measured });
    expect(await progressOf(page, asOf)).toMatchObject({ stage: "tool-user", reachedOn: "2026-01-11" });
    await change("paths", page, path, { startedOn: null });
    expect(await progressOf(page, asOf)).toMatchObject({ stage: "foundation" });
  });

  test("is asked for any day there is, the owner's today where none is named, and no other", async () => {
    for (const timeZone of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
      const { page } = await signedIn({ timeZone });
      const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
      expect(await progressOf(page)).toMatchObject({ asOf: today });
      for (const receivedOn of ["0001-01-01", "9999-12-31"]) {
        await make("income", page, { receivedOn, amount: 1, model: "usage" });
      }
      await make("income", page, { receivedOn: today, amount: 1e11, currency: "USD", rate: 1e9, model: "usage" });
      expect((await ask(routes.today.read, undefined, { as: page })).status).toBe(200);
      for (const asOf of ["0001-01-01", "2026-02-28", "9999-12-31"]) {
        expect(await progressOf(page, asOf)).toMatchObject({ asOf });
        await evidenceBehind(page, "unhooked-share", asOf);
      }
      for (const asOf of ["2026-02-30", "0000-01-01", "10000-01-01", "yesterday", "2026-1-1", "2026-01-01T00:00:00Z"]) {
        expectRefusal(await ask(routes.progress.read, { asOf }, { as: page }), 422, "INPUT_INVALID", {
          asOf: "not-a-date",
        });
      }
    }
  });

  test("is that of the records as they are, after any writes", async () => {
    const person = await signedIn();
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 8 }), async (writes) => {
        for (const apply of writes) await apply(person);
        const { id: userId, baseCurrency } = person.user;
        const asOf = "2026-12-31";
        const expected = evaluate(await evidenceOf(database(), { userId, baseCurrency }), asOf);
        expect(await progressOf(person.page, asOf)).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns: 12 },
    );
  });

  test("asked for while records are being written is never that of before, once the writing is done", async () => {
    const { page, user } = await signedIn();
    for (let round = 0; round < 5; round++) {
      const writing = make("paths", page, {
        title: `${round}`,
        kind: "career",
        startedOn: "2026-01-01",
        status: "paused",
      });
      const asking = Array.from({ length: 4 }, () => progressOf(page, "2026-01-31"));
      await Promise.all([writing, ...asking]);
      const { rules } = await progressOf(page, "2026-01-31");
      expect(rules[0].value).toBe(round + 1);
    }
    expect(user.revision).toBe(0);
  });
});

const day = fc.integer({ min: 0, max: 330 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const made: { resource: "cases" | "income"; row: AnsweredRow }[] = [];
type Write = (person: Person) => Promise<void>;

/** A write of one of the kinds that move progress. */
const write: fc.Arbitrary<Write> = fc.oneof(
  fc.tuple(day, fc.integer({ min: -10, max: 1_000 }), fc.constantFrom("usage", "project", "salary")).map(
    ([receivedOn, amount, model]): Write =>
      async ({ page }) => {
        made.push({ resource: "income", row: await make("income", page, { receivedOn, amount, model }) });
      },
  ),
  fc.tuple(day, fc.constantFrom("personal", "client", "product")).map(
    ([deliveredOn, kind]): Write =>
      async ({ page }) => {
        const body = { title: "案例", kind, status: "delivered", deliveredOn, outcomes: measured };
        made.push({ resource: "cases", row: await make("cases", page, body) });
      },
  ),
  day.map(
    (startedOn): Write =>
      async ({ page }) => {
        await make("paths", page, { title: "路", kind: "career", startedOn, status: "finished" });
      },
  ),
  fc.nat().map(
    (n): Write =>
      async ({ page }) => {
        const [taken] = made.splice(n % Math.max(1, made.length), 1);
        if (taken) await ask(routes[taken.resource].trash, { id: taken.row.id }, { as: page });
      },
  ),
  fc.tuple(fc.nat(), day).map(
    ([n, on]): Write =>
      async ({ page }) => {
        const one = made[n % Math.max(1, made.length)];
        if (!one) return;
        const fields = one.resource === "cases" ? { deliveredOn: on } : { receivedOn: on };
        one.row = await change(one.resource, page, one.row, fields);
      },
  ),
);
