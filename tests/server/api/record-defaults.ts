import { expect } from "vitest";
import { addDays } from "@/lib/domain/day";
import type { Resource } from "@/lib/domain/resources";
import { todayOf } from "@/lib/server/owner";
import type { Ids } from "./sample-types";

/** The smallest create of every kind of record: what cannot be left out. */
export function leastBodies(ids: Ids): Record<Resource, Record<string, unknown>> {
  weeks += 1;
  return {
    paths: { catalogId: "short-video" },
    milestones: { pathId: ids.paths },
    cases: { title: "文案" },
    clients: { name: "老李" },
    deals: { clientId: ids.clients, title: "文案" },
    touches: { clientId: ids.clients },
    offerings: { name: "专栏", kind: "content" },
    income: { receivedOn: "2026-01-31", amount: -1 },
    notes: { text: "记一笔" },
    reviews: { weekOf: addDays("2020-01-06", 7 * weeks) },
    claims: { text: "月入九千" },
  };
}

let weeks = 0;

/** What the server fills in where a create leaves it out, beside what the smallest create says. */
export function documentedDefaults(owner: { timeZone: string; baseCurrency: string }) {
  const today = todayOf(owner);
  return {
    paths: {
      kind: "side-hustle",
      title: null,
      niche: "",
      startedOn: today,
      weeks: 12,
      incomeTarget: null,
      status: "active",
    },
    milestones: {
      templateId: null,
      stage: null,
      title: null,
      detail: null,
      dueOn: null,
      position: expectedPosition,
      status: "todo",
      completedOn: null,
      skippedWhy: null,
      evidenceKind: "none",
      evidenceId: null,
      note: "",
      links: [],
    },
    cases: {
      kind: "personal",
      pathId: null,
      clientId: null,
      dealId: null,
      niche: "",
      problem: "",
      approach: "",
      tools: [],
      startedOn: null,
      deliveredOn: null,
      hours: null,
      outcomes: [],
      quote: "",
      links: [],
      images: [],
      status: "draft",
      visibility: "private",
      slug: null,
      confirmedOn: null,
      strength: { level: "claimed", missing: [], lifts: ["shown", "measured", "confirmed", "paid"], incomplete: true },
    },
    clients: {
      organisation: "",
      channel: null,
      contact: "",
      cadenceDays: 14,
      note: "",
      lastTouchOn: null,
      nextContactOn: null,
    },
    deals: {
      kind: "client",
      stage: "lead",
      history: [{ stage: "lead", on: today }],
      value: null,
      currency: owner.baseCurrency,
      nextAction: "",
      nextOn: null,
      snoozedUntil: null,
      lostReason: null,
      closedOn: null,
      quotedValue: null,
      agreedValue: null,
      expectedOn: null,
      shownCaseIds: [],
    },
    touches: { dealId: null, on: today, kind: "message", text: "" },
    offerings: { url: null, launchedOn: null, retiredOn: null },
    income: {
      currency: owner.baseCurrency,
      rate: null,
      model: "other",
      offeringId: null,
      dealId: null,
      clientId: null,
      caseId: null,
      hours: null,
      payers: 1,
      recurring: false,
      note: "",
      importKey: null,
    },
    notes: { on: today, about: null },
    reviews: { wins: "", blockers: "", learned: "", nextThree: [], hours: null },
    claims: { sourceUrl: null, claimedMonthly: null, currency: null, answers: {}, verdict: null },
  };
}

/** Where a milestone goes that names no place depends on those that are there. */
const expectedPosition: unknown = expect.stringMatching(/^[A-Za-z][0-9A-Za-z]+$/);
