import { v7 as newId } from "uuid";
import { addDays } from "@/lib/domain/day";
import type { Resource } from "@/lib/domain/resources";
import type { Samples } from "./sample-types";

/**
 * A valid input of every operation on records, made from records that are there. A create names every field and every
 * reference it can, and makes another record each time; a list uses every filter; a patch starts from version 1.
 */
export const recordSamples = {
  paths: {
    list: () => ({ ...narrow, status: "paused", kind: "side-hustle", q: "店" }),
    create: () => ({
      id: newId(),
      catalogId: "content-factory",
      kind: "side-hustle",
      title: "给小店写文案",
      niche: "小店主",
      startedOn: "2026-01-05",
      weeks: 12,
      incomeTarget: 300_000,
      status: "active",
    }),
    read: (ids) => ({ id: ids.paths }),
    patch: (ids) => ({ id: ids.paths, version: 1, niche: "教育机构", weeks: 10, incomeTarget: 0 }),
    trash: (ids) => ({ id: ids.paths }),
  },
  clients: {
    list: () => ({ ...narrow, q: "强" }),
    create: () => ({
      id: newId(),
      name: "阿强",
      organisation: "强盛电商",
      channel: "xianyu",
      contact: "wx: aqiang",
      cadenceDays: 7,
      note: "喜欢看数据",
    }),
    read: (ids) => ({ id: ids.clients }),
    patch: (ids) => ({ id: ids.clients, version: 1, name: "老李", channel: null }),
    trash: (ids) => ({ id: ids.clients }),
  },
  cases: {
    list: (ids) => ({
      ...narrow,
      kind: "client",
      status: "delivered",
      pathId: ids.paths,
      clientId: ids.clients,
      dealId: ids.deals,
      q: "点击",
    }),
    create: (ids) => ({
      id: newId(),
      title: { zh: "点击率翻倍", en: "Twice the clicks" },
      kind: "client",
      pathId: ids.paths,
      clientId: ids.clients,
      dealId: ids.deals,
      niche: "电商",
      problem: "点击率低",
      approach: { en: "Rewrote forty product texts" },
      tools: ["Dify", "DeepSeek"],
      startedOn: "2026-02-01",
      deliveredOn: "2026-02-20",
      hours: 12.25,
      outcomes: [{ metric: "点击率", before: 1.2, after: 0, unit: "%" }],
      quote: "很值",
      links: [{ url: "https://example.org/case?a=1", label: "页面" }],
      status: "delivered",
      visibility: "private",
      slug: `case-${next()}`,
    }),
    read: (ids) => ({ id: ids.cases }),
    patch: (ids) => ({ id: ids.cases, version: 1, hours: null, links: [], pathId: ids.paths }),
    trash: (ids) => ({ id: ids.cases }),
  },
  deals: {
    list: (ids) => ({ ...narrow, clientId: ids.clients, stage: "talking", kind: "client", q: "文案" }),
    create: (ids) => ({
      id: newId(),
      clientId: ids.clients,
      title: "四十条商品文案",
      kind: "client",
      stage: "talking",
      value: 400_000,
      currency: "CNY",
      nextAction: "发样稿",
      nextOn: "2026-02-03",
      snoozedUntil: "2026-02-02",
      lostReason: null,
      closedOn: null,
      quotedValue: 380_000,
      agreedValue: 360_000,
      expectedOn: "2026-03-01",
      // Where there is a case already: the first deal comes before it.
      shownCaseIds: ids.cases === "" ? [] : [ids.cases],
    }),
    read: (ids) => ({ id: ids.deals }),
    patch: (ids) => ({ id: ids.deals, stage: "quoted", expectedStage: "talking", clientId: ids.clients }),
    trash: (ids) => ({ id: ids.deals }),
  },
  milestones: {
    list: (ids) => ({ ...narrow, pathId: ids.paths, status: "doing", stage: "tool-user", q: "模型" }),
    create: (ids) => ({
      id: newId(),
      pathId: ids.paths,
      templateId: "pick-a-model",
      stage: "tool-user",
      title: "选一个模型",
      detail: "试三个，留一个",
      dueOn: "2026-01-20",
      position: "b00",
      status: "doing",
      completedOn: null,
      skippedWhy: null,
      evidenceKind: "case",
      evidenceId: ids.cases,
      note: "先试 DeepSeek",
      links: [{ url: "http://example.org" }],
    }),
    read: (ids) => ({ id: ids.milestones }),
    patch: (ids) => ({ id: ids.milestones, version: 1, status: "done", evidenceKind: "deal", evidenceId: ids.deals }),
    trash: (ids) => ({ id: ids.milestones }),
  },
  touches: {
    list: (ids) => ({ ...narrow, clientId: ids.clients, dealId: ids.deals, kind: "call", q: "报价" }),
    create: (ids) => ({
      id: newId(),
      clientId: ids.clients,
      dealId: ids.deals,
      on: "2026-01-30",
      kind: "call",
      text: "谈报价",
    }),
    read: (ids) => ({ id: ids.touches }),
    patch: (ids) => ({ id: ids.touches, version: 1, text: "", dealId: ids.deals }),
    trash: (ids) => ({ id: ids.touches }),
  },
  offerings: {
    list: () => ({ ...narrow, kind: "product", q: "生成" }),
    create: () => ({
      id: newId(),
      name: "文案生成器",
      kind: "product",
      url: "https://example.org/app",
      launchedOn: "2026-02-10",
      retiredOn: null,
    }),
    read: (ids) => ({ id: ids.offerings }),
    patch: (ids) => ({ id: ids.offerings, version: 1, name: "文案生成器 2", url: null }),
    trash: (ids) => ({ id: ids.offerings }),
  },
  income: {
    list: (ids) => ({
      ...narrow,
      model: "subscription",
      offeringId: ids.offerings,
      dealId: ids.deals,
      clientId: ids.clients,
      caseId: ids.cases,
      q: "月费",
    }),
    create: (ids) => ({
      id: newId(),
      receivedOn: "2026-02-28",
      amount: 12_300,
      currency: "USD",
      rate: 7.1,
      model: "subscription",
      offeringId: ids.offerings,
      dealId: ids.deals,
      clientId: ids.clients,
      caseId: ids.cases,
      hours: 0.25,
      payers: 3,
      recurring: true,
      note: "月费",
      importKey: `row-${next()}`,
    }),
    read: (ids) => ({ id: ids.income }),
    patch: (ids) => ({ id: ids.income, version: 1, amount: -100, caseId: ids.cases, offeringId: ids.offerings }),
    trash: (ids) => ({ id: ids.income }),
  },
  notes: {
    list: (ids) => ({ ...narrow, aboutKind: "client", aboutId: ids.clients, q: "再" }),
    create: (ids) => ({
      id: newId(),
      on: "2026-01-31",
      text: "下周再问一次",
      about: { kind: "client", id: ids.clients },
    }),
    read: (ids) => ({ id: ids.notes }),
    patch: (ids) => ({ id: ids.notes, version: 1, about: { kind: "touch", id: ids.touches } }),
    trash: (ids) => ({ id: ids.notes }),
  },
  reviews: {
    list: () => ({ ...narrow, q: "两单" }),
    create: () => ({
      id: newId(),
      weekOf: addDays("2040-01-02", 7 * next()),
      wins: "接了两单",
      blockers: "时间",
      learned: "先报价",
      nextThree: ["发样稿", "回访"],
      hours: 11.5,
    }),
    read: (ids) => ({ id: ids.reviews }),
    patch: (ids) => ({ id: ids.reviews, version: 1, hours: 12, nextThree: [] }),
    trash: (ids) => ({ id: ids.reviews }),
  },
  claims: {
    list: () => ({ ...narrow, q: "九千" }),
    create: () => ({
      id: newId(),
      text: "AI 写书月入九千",
      sourceUrl: "https://example.org/course",
      claimedMonthly: 900_000,
      currency: "CNY",
      answers: { "who-gains": "yes", "method-shown": "no" },
    }),
    read: (ids) => ({ id: ids.claims }),
    patch: (ids) => ({ id: ids.claims, version: 1, answers: { repeatable: "unclear" } }),
    trash: (ids) => ({ id: ids.claims }),
  },
} as const satisfies Pick<Samples, Resource>;

/** What every list can be asked for. */
const narrow = { limit: 10, from: "2026-01-01", to: "2099-12-31" };

let serial = 0;

/** A number that has not been given yet in this process: for what an owner may have only once. */
function next(): number {
  serial += 1;
  return serial;
}
