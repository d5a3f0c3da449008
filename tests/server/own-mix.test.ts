import fc from "fast-check";
import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import { insertRows, trashRow } from "@/db/records";
import { incomeModels } from "@/lib/domain/kinds";
import { toBaseMinor } from "@/lib/domain/money";
import { isTiedToHours } from "@/lib/domain/rules";
import { readOwnMix } from "@/lib/server/progress/own-mix";
import { ownDatabase } from "../support/database";
import { someInstant, storeFamily } from "../support/rows";

ownDatabase();

const today = "2026-03-15";

/** Somebody whose only income are these entries. */
async function earner(entries: readonly Partial<Row<"income">>[]) {
  const { user, family } = await storeFamily(database());
  await trashRow(database(), "income", { userId: user.id, id: family.income.id, now: someInstant });
  const rows = entries.map((entry) => ({ ...family.income, rate: null, currency: "CNY", ...entry, id: newId() }));
  if (rows.length > 0) await insertRows(database(), "income", rows);
  return { ...user, locale: "zh" as const };
}

test("shares are of income but salary, from the twelve months up to today, refunds taken off", async () => {
  const owner = await earner([
    { model: "project", amount: 400_000, receivedOn: "2026-03-15" },
    { model: "project", amount: -100_000, receivedOn: "2026-03-01" },
    { model: "subscription", amount: 50_000, receivedOn: "2025-04-01" },
    { model: "subscription", amount: 50_000, receivedOn: "2025-05-01" },
    { model: "platform-share", amount: 60_000, receivedOn: "2025-12-31" },
    { model: "other", amount: 40_000, receivedOn: "2025-12-31" },
    { model: "salary", amount: 2_000_000, receivedOn: "2026-01-01" },
    { model: "usage", amount: 7_000, receivedOn: "2025-03-31" },
    { model: "usage", amount: 7_000, receivedOn: "2026-03-16" },
  ]);
  expect(await readOwnMix(owner, today)).toEqual({
    since: "2025-04-01",
    currency: "CNY",
    payments: 5,
    refunds: 1,
    total: 500_000,
    untiedShare: 32,
    salary: 2_000_000,
    models: [
      { id: "subscription", tied: 0, untied: 100_000, share: 20 },
      { id: "usage", tied: 0, untied: 0, share: 0 },
      { id: "advertising", tied: 0, untied: 0, share: 0 },
      { id: "project", tied: 300_000, untied: 0, share: 60 },
      { id: "knowledge", tied: 0, untied: 0, share: 0 },
      { id: "other", tied: 40_000, untied: 60_000, share: 20 },
    ],
  });
});

test("entries of another currency are converted and rounded one by one", async () => {
  const cents = { model: "usage", amount: 1, currency: "USD", rate: 0.5, receivedOn: today } as const;
  const owner = await earner([cents, cents, cents, { ...cents, amount: 3, currency: "JPY", rate: 0.055 }]);
  // Half a fen each is a whole one; 3 yen at 0.055 are 0.165 yuan, so 17 fen.
  expect(await readOwnMix(owner, today)).toMatchObject({ total: 20, payments: 4, untiedShare: 100 });
});

test("without income, or with as much paid back, there are no shares", async () => {
  expect(await readOwnMix(await earner([]), today)).toMatchObject({ payments: 0, total: 0, untiedShare: null });
  const paidBack = await earner([
    { model: "project", amount: 100, receivedOn: today },
    { model: "project", amount: -100, receivedOn: today },
  ]);
  const mix = await readOwnMix(paidBack, today);
  expect(mix).toMatchObject({ payments: 1, refunds: 1, total: 0, untiedShare: null });
  expect(mix.models.every(({ share }) => share === null)).toBe(true);
});

test("what is in the trash, and what is somebody else's, counts for nothing", async () => {
  await earner([{ model: "project", amount: 900, receivedOn: today }]);
  const owner = await earner([]);
  expect(await readOwnMix(owner, today)).toMatchObject({ payments: 0, total: 0, salary: 0 });
});

test("whatever was earned, the parts are the sums of its entries", async () => {
  const entry = fc.record({
    model: fc.constantFrom(...incomeModels),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    money: fc.constantFrom(
      { currency: "CNY", rate: null },
      { currency: "USD", rate: 7.1234 },
      { currency: "JPY", rate: 0.0481 },
    ),
    receivedOn: fc.constantFrom("2025-03-31", "2025-04-01", "2025-09-09", today, "2026-03-16"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 30 }), async (given) => {
      const entries = given.map(({ money, ...rest }) => ({ ...rest, ...money }));
      const owner = await earner(entries);
      const mix = await readOwnMix(owner, today);
      const seen = entries
        .filter(({ receivedOn }) => receivedOn >= "2025-04-01" && receivedOn <= today)
        .map((one) => ({ ...one, base: toBaseMinor(one.amount, one.currency, one.rate, "CNY") }));
      const sum = (some: typeof seen) => some.reduce((whole, { base }) => whole + base, 0);
      const own = seen.filter(({ model }) => model !== "salary");
      expect(mix.salary).toBe(sum(seen.filter(({ model }) => model === "salary")));
      expect(mix.total).toBe(sum(own));
      expect(mix.payments).toBe(own.filter(({ amount }) => amount > 0).length);
      expect(mix.models.reduce((whole, { tied }) => whole + tied, 0)).toBe(
        sum(own.filter(({ model }) => isTiedToHours(model))),
      );
      expect(mix.models.reduce((whole, { tied, untied }) => whole + tied + untied, 0)).toBe(mix.total);
      for (const share of [mix.untiedShare, ...mix.models.map(({ share }) => share)]) {
        if (mix.total <= 0) expect(share).toBeNull();
        else expect(share).toSatisfy((value: number) => value >= 0 && value <= 100);
      }
    }),
    { numRuns: 25 },
  );
});

test("shares are rounded half up, as the rule about them is", async () => {
  const owner = await earner([
    { model: "subscription", amount: 1_001, receivedOn: "2026-03-01" },
    { model: "project", amount: 999, receivedOn: "2026-03-01" },
  ]);
  expect((await readOwnMix(owner, today)).untiedShare).toBe(50.1);
});
