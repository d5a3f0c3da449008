import fc from "fast-check";
import type { Row } from "@/db/record-tables";
import type { Bilingual } from "@/db/schema/values";
import type { User } from "@/db/users";
import {
  appetites,
  backgrounds,
  caseKinds,
  caseStatuses,
  channels,
  dealKinds,
  dealStages,
  evidenceKinds,
  incomeModels,
  lostReasons,
  milestoneStatuses,
  noteAboutKinds,
  offeringKinds,
  pathKinds,
  pathStatuses,
  touchKinds,
  visibilities,
} from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import type { Resource } from "@/lib/domain/resources";
import { stages } from "@/lib/domain/stages";
import type { Family } from "../support/rows";

/** The fields of a record that are neither its address nor its references. */
export type OwnFields<R extends Resource> = Omit<
  Row<R>,
  "id" | "userId" | "createdFrom" | "version" | "deletedAt" | keyof References
>;
type References = Record<"pathId" | "clientId" | "dealId" | "caseId" | "offeringId" | "evidenceId" | "aboutId", string>;

// PostgreSQL stores no NUL, and a lone surrogate is no text; the contract refuses both.
const text = fc.string({ unit: "binary", maxLength: 40 }).map((value) => value.replaceAll("\0", ""));
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const money = fc.maxSafeInteger();
const positive = fc.integer({ min: 1, max: 2 ** 31 - 1 });
// JSON and both engines forget the sign of zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
// What has been parsed from JSON always has the ordinary prototype.
const parsed = { noNullPrototype: true } as const;
const bilingual: fc.Arbitrary<Bilingual> = fc.oneof(
  text,
  fc.record({ zh: text, en: text }, { requiredKeys: [], ...parsed }),
);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const oneOf = <const T>(values: readonly T[]) => fc.constantFrom(...values);
const links = list(fc.record({ url: text, label: text }, { requiredKeys: ["url"], ...parsed }));
const times = { createdAt: instant, updatedAt: instant };

/** Records of every kind with anything in their own fields. */
export const ownFields: { [R in Resource]: fc.Arbitrary<OwnFields<R>> } = {
  paths: fc.record({
    ...times,
    catalogId: maybe(text),
    kind: oneOf(pathKinds),
    title: maybe(text),
    niche: text,
    startedOn: maybe(day),
    weeks: positive,
    incomeTarget: maybe(money),
    status: oneOf(pathStatuses),
  }),
  milestones: fc.record({
    ...times,
    templateId: maybe(text),
    stage: maybe(oneOf(stages)),
    title: maybe(text),
    detail: maybe(text),
    dueOn: maybe(day),
    position: text,
    status: oneOf(milestoneStatuses),
    completedOn: maybe(day),
    skippedWhy: maybe(text),
    evidenceKind: oneOf(evidenceKinds),
    note: text,
    links,
  }),
  cases: fc.record({
    ...times,
    title: bilingual,
    kind: oneOf(caseKinds),
    niche: text,
    problem: bilingual,
    approach: bilingual,
    tools: list(text),
    startedOn: maybe(day),
    deliveredOn: maybe(day),
    hours: maybe(number),
    outcomes: list(fc.record({ metric: text, before: maybe(number), after: maybe(number), unit: text }, parsed)),
    quote: bilingual,
    links,
    images: list(text),
    status: oneOf(caseStatuses),
    visibility: oneOf(visibilities),
    slug: maybe(text),
    confirmedOn: maybe(day),
  }),
  clients: fc.record({
    ...times,
    name: text,
    organisation: text,
    channel: maybe(oneOf(channels)),
    contact: text,
    cadenceDays: positive,
    note: text,
  }),
  deals: fc.record({
    ...times,
    title: text,
    kind: oneOf(dealKinds),
    stage: oneOf(dealStages),
    history: list(fc.record({ stage: oneOf(dealStages), on: day }, parsed)),
    value: maybe(money),
    currency: text,
    nextAction: text,
    nextOn: maybe(day),
    snoozedUntil: maybe(day),
    lostReason: maybe(oneOf(lostReasons)),
    closedOn: maybe(day),
    quotedValue: maybe(money),
    agreedValue: maybe(money),
    expectedOn: maybe(day),
    shownCaseIds: list(text),
  }),
  touches: fc.record({ ...times, on: day, kind: oneOf(touchKinds), text }),
  offerings: fc.record({
    ...times,
    name: text,
    kind: oneOf(offeringKinds),
    url: maybe(text),
    launchedOn: maybe(day),
    retiredOn: maybe(day),
  }),
  income: fc.record({
    ...times,
    receivedOn: day,
    amount: money,
    currency: text,
    rate: maybe(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true })),
    model: oneOf(incomeModels),
    hours: maybe(number),
    payers: positive,
    recurring: fc.boolean(),
    note: text,
    importKey: maybe(text),
  }),
  notes: fc.record({ ...times, on: day, text, aboutKind: maybe(oneOf(noteAboutKinds)) }),
  reviews: fc.record({
    ...times,
    weekOf: day,
    wins: text,
    blockers: text,
    learned: text,
    nextThree: list(text),
    hours: maybe(number),
  }),
  claims: fc.record({
    ...times,
    text,
    sourceUrl: maybe(text),
    claimedMonthly: maybe(money),
    currency: maybe(text),
    answers: fc.dictionary(
      text.filter((key) => key !== "__proto__"),
      oneOf(["yes", "no", "unclear"]),
      parsed,
    ),
    verdict: maybe(text),
  }),
};

/** A family of records with anything in their own fields. */
export const anyFamily: fc.Arbitrary<{ [R in keyof Family]: OwnFields<R> }> = fc.record(ownFields);

/** Users with anything in what they may say about themselves. */
export const anyUserFields: fc.Arbitrary<Omit<User, "id" | "email" | "handle">> = fc.record({
  ...times,
  name: text,
  passwordHash: maybe(text),
  locale: oneOf(locales),
  timeZone: text,
  baseCurrency: text,
  hoursPerWeek: maybe(number),
  profile: maybe(
    fc.record(
      {
        background: oneOf(backgrounds),
        likes: list(text),
        tools: list(text),
        reach: list(text),
        risk: oneOf(appetites),
        needsIncomeSoon: fc.boolean(),
      },
      { requiredKeys: [], ...parsed },
    ),
  ),
  dealStageNames: maybe(
    fc.constantFrom({}, { lead: { name: "线索" } }, { lost: { hidden: true }, won: { name: "成交", hidden: false } }),
  ),
  demoUntil: maybe(instant),
  demoFrom: maybe(text),
  removedAt: fc.constant(null),
  storedRecords: fc.constant(0),
  storedBytes: fc.constant(0),
  revision: positive,
  version: positive,
});
