import fc from "fast-check";
import type {
  CaseEvidence,
  DealEvidence,
  Evidence,
  IncomeEvidence,
  OfferingEvidence,
  PathEvidence,
} from "@/lib/domain/evidence";
import { caseKinds, dealStages, incomeModels, offeringKinds } from "@/lib/domain/kinds";

/**
 * Days in eight months around a leap February, drawn to the edges of months, where rules about months go wrong. Few
 * enough that records meet on one day.
 */
export const someDay = fc
  .tuple(
    fc.constantFrom("2023-11", "2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"),
    fc.constantFrom("01", "02", "14", "15", "28", "29", "30", "31"),
  )
  .map(([month, date]) => {
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    return `${month}-${String(Math.min(Number(date), last)).padStart(2, "0")}`;
  });

/** A day to look at the evidence: within its months or some time after. */
export const someAsOf = fc.oneof(
  { weight: 6, arbitrary: someDay },
  { weight: 1, arbitrary: fc.constantFrom("2023-10-31", "2024-07-31", "2024-08-15", "2024-09-30") },
);

const maybeDay = fc.option(someDay, { freq: 5 });

/** Evidence full of collisions: few months, clients and amounts, refunds, three currencies, missing dates. */
export const someEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    paths: fc.array(somePath(), { maxLength: 3 }),
    cases: fc.array(someCase(), { maxLength: 7 }),
    deals: fc.array(someDeal(), { maxLength: 4 }),
    offerings: fc.array(someOffering(), { maxLength: 4 }),
  })
  .chain((records) =>
    fc
      .array(someIncome(["gone", ...named("offering", records.offerings).map((one) => one.id)]), { maxLength: 24 })
      .map((income) => ({
        baseCurrency: "CNY",
        paths: named("path", records.paths),
        cases: named("case", records.cases),
        deals: named("deal", records.deals),
        offerings: named("offering", records.offerings),
        income: named("income", income),
      })),
  );

/** A path to be added; its id is not one of the generated evidence. */
export function somePath(): fc.Arbitrary<PathEvidence> {
  return fc.record({ id: someId(), startedOn: maybeDay });
}

/** A case to be added. */
export function someCase(): fc.Arbitrary<CaseEvidence> {
  return fc.record({
    id: someId(),
    kind: fc.constantFrom(...caseKinds),
    status: fc.constantFrom("draft", "delivered", "delivered"),
    startedOn: maybeDay,
    deliveredOn: maybeDay,
    measured: fc.boolean(),
    clientId: fc.constantFrom(null, "client-1"),
  });
}

/** An offering to be added. */
export function someOffering(): fc.Arbitrary<OfferingEvidence> {
  return fc.record({
    id: someId(),
    kind: fc.constantFrom(...offeringKinds, "platform", "product"),
    url: fc.constantFrom(null, "https://example.org", "https://example.com"),
    launchedOn: maybeDay,
  });
}

/** A payment that points at one of these offerings, at none, or at a client of few. */
export function someIncome(offeringIds: readonly string[]): fc.Arbitrary<IncomeEvidence> {
  const money = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ currency: "CNY", rate: null }) },
    { weight: 1, arbitrary: fc.record({ currency: fc.constant("JPY"), rate: fc.constantFrom(0.0481, 0.05) }) },
    { weight: 1, arbitrary: fc.record({ currency: fc.constant("USD"), rate: fc.constantFrom(7.1005, 1.005) }) },
    { weight: 1, arbitrary: fc.record({ currency: fc.constant("KWD"), rate: fc.constantFrom(0.0001, 23.45) }) },
  );
  return fc
    .record({
      id: someId(),
      receivedOn: someDay,
      amount: fc.constantFrom(1, 100, 100, 200, 300, 999, 1000, -1, -100, -100, -200, -300),
      money,
      model: fc.option(fc.constantFrom(...incomeModels, "platform-share", "platform-share", "subscription"), {
        freq: 8,
      }),
      offeringId: fc.option(fc.constantFrom(...offeringIds), { freq: 5 }),
      clientId: fc.constantFrom(null, "client-1", "client-2"),
      payers: fc.constantFrom(null, 1, 2, 3),
    })
    .map(({ money: { currency, rate }, ...rest }) => ({ ...rest, currency, rate }));
}

function someDeal(): fc.Arbitrary<DealEvidence> {
  return fc.record({
    id: someId(),
    kind: fc.constantFrom("client", "job"),
    stage: fc.constantFrom(...dealStages, "won"),
    closedOn: maybeDay,
  });
}

/** Ids that sort in another order than the records come, and than their days. */
function someId(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 35 }).map((number) => number.toString(36));
}

function named<T extends { readonly id: string }>(kind: string, records: readonly T[]): T[] {
  return records.map((record, index) => ({ ...record, id: `${record.id}-${kind}-${index}` }));
}
