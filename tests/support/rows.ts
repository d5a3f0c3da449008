import { v7 as newId } from "uuid";
import type { Database } from "@/db/client";
import { type Row, recordTables } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { insertUser, type User } from "@/db/users";
import { type Resource, resources } from "@/lib/domain/resources";

/** A moment, as rows carry it. */
export const someInstant = "2026-03-01T08:00:00.000Z";

/** A user nobody has met yet. */
export function newUser(given: Partial<User> = {}): User {
  const id = given.id ?? newId();
  return {
    id,
    email: `${id}@example.org`,
    name: "小王",
    passwordHash: null,
    handle: null,
    locale: "zh",
    timeZone: "Asia/Shanghai",
    baseCurrency: "CNY",
    hoursPerWeek: null,
    profile: null,
    dealStageNames: null,
    demoUntil: null,
    demoFrom: null,
    removedAt: null,
    storedRecords: 0,
    storedBytes: 0,
    revision: 0,
    createdAt: someInstant,
    updatedAt: someInstant,
    version: 1,
    ...given,
  };
}

/** One record of every kind, all of one user and each pointing at the others wherever it can. */
export type Family = { [R in Resource]: Row<R> };

/** A family of records, not stored yet. */
export function newFamily(userId: string): Family {
  const kept = () => ({
    id: newId(),
    userId,
    createdAt: someInstant,
    updatedAt: someInstant,
    version: 1,
    deletedAt: null,
    createdFrom: "",
  });
  const path = { ...kept(), ...ownFields.paths };
  const client = { ...kept(), ...ownFields.clients };
  const deal = { ...kept(), ...ownFields.deals, clientId: client.id };
  const oneCase = { ...kept(), ...ownFields.cases, pathId: path.id, clientId: client.id, dealId: deal.id };
  const offering = { ...kept(), ...ownFields.offerings };
  const sold = { offeringId: offering.id, dealId: deal.id, clientId: client.id, caseId: oneCase.id };
  return {
    paths: path,
    clients: client,
    deals: deal,
    cases: oneCase,
    offerings: offering,
    milestones: { ...kept(), ...ownFields.milestones, pathId: path.id, evidenceId: oneCase.id },
    touches: { ...kept(), ...ownFields.touches, clientId: client.id, dealId: deal.id },
    income: { ...kept(), ...ownFields.income, ...sold },
    notes: { ...kept(), ...ownFields.notes, aboutId: client.id },
    reviews: { ...kept(), ...ownFields.reviews },
    claims: { ...kept(), ...ownFields.claims },
  };
}

/** Stores a user, and gives them back with a stored family of records. */
export async function storeFamily(db: Database, given: Partial<User> = {}): Promise<{ user: User; family: Family }> {
  const user = newUser(given);
  await insertUser(db, user);
  const family = newFamily(user.id);
  for (const resource of resources) await insertRows(db, resource, [family[resource]]);
  return { user, family };
}

/** How many tables hold records; a test that walks them all can tell that it did. */
export const resourceCount = Object.keys(recordTables).length;

const ownFields = {
  paths: {
    catalogId: "side-hustle-automation",
    kind: "side-hustle",
    title: null,
    niche: "小店主要写商品文案",
    startedOn: "2026-01-05",
    weeks: 12,
    incomeTarget: 300_000,
    status: "active",
  },
  clients: {
    name: "阿强",
    organisation: "",
    channel: "xianyu",
    contact: "",
    cadenceDays: 14,
    note: "",
  },
  deals: {
    title: "商品文案",
    kind: "client",
    stage: "won",
    history: [{ stage: "won", on: "2026-02-01" }],
    value: 200_000,
    currency: "CNY",
    nextAction: "",
    nextOn: null,
    snoozedUntil: null,
    lostReason: null,
    closedOn: "2026-02-01",
    quotedValue: null,
    agreedValue: null,
    expectedOn: null,
    shownCaseIds: [],
  },
  cases: {
    title: { zh: "点击率翻倍", en: "Twice the clicks" },
    kind: "client",
    niche: "",
    problem: "",
    approach: "",
    tools: ["Dify"],
    startedOn: "2026-01-10",
    deliveredOn: "2026-01-31",
    hours: 12.5,
    outcomes: [{ metric: "点击率", before: 1.2, after: 2.5, unit: "%" }],
    quote: "",
    links: [{ url: "https://example.org/" }],
    images: [],
    status: "delivered",
    visibility: "private",
    slug: null,
    confirmedOn: null,
  },
  offerings: {
    name: "文案生成器",
    kind: "product",
    url: "https://example.org/",
    launchedOn: "2026-02-10",
    retiredOn: null,
  },
  milestones: {
    templateId: "pick-a-model",
    stage: "tool-user",
    title: null,
    detail: null,
    dueOn: "2026-01-12",
    position: "a0",
    status: "todo",
    completedOn: null,
    skippedWhy: null,
    evidenceKind: "case",
    note: "",
    links: [],
  },
  touches: { on: "2026-01-20", kind: "message", text: "" },
  income: {
    receivedOn: "2026-02-05",
    amount: 200_000,
    currency: "CNY",
    rate: null,
    model: "project",
    hours: 8,
    payers: 1,
    recurring: false,
    note: "",
    importKey: null,
  },
  notes: { on: "2026-01-21", text: "再问一次报价", aboutKind: "client" },
  reviews: { weekOf: "2026-01-19", wins: "", blockers: "", learned: "", nextThree: [], hours: 10 },
  claims: { text: "月入九千", sourceUrl: null, claimedMonthly: 900_000, currency: "CNY", answers: {}, verdict: null },
} as const satisfies { [R in Resource]: Partial<Row<R>> };
