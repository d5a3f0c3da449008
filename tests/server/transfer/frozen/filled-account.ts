import { v7 as newId } from "uuid";
import { addDays, type Day } from "@/lib/domain/day";
import {
  caseKinds,
  caseStatuses,
  channels,
  claimAnswers,
  claimQuestions,
  claimVerdicts,
  dealKinds,
  dealStages,
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
import type { Resource } from "@/lib/domain/resources";
import { stages } from "@/lib/domain/stages";
import { resourceOfKind } from "@/lib/server/records/notes";
import type { Account, Fields } from "../any-account";
import { filledUser } from "./filled-user";

/**
 * An account with every kind of record, each with every field filled and empty, every word of every closed list, values at
 * their limits, something in the trash, and every kind of reference.
 */
export function filledAccount(): Account {
  const ids = idsOf();
  const at = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;
  const some = <T>(n: number, value: T): T | null => (n % 2 === 0 ? value : null);
  const day = (n: number): Day => addDays("2026-01-05", n);
  const id = (resource: Resource, n: number) => at(ids[resource], n);
  const link = { url: "https://example.org/路?q=1#x", label: "作品 / Work" };
  const price = (n: number) => [null, 0, 1, 100_000_000_000, 4_200][n % 5] ?? null;

  const own: { [R in Resource]: (n: number) => object } = {
    paths: (n) => ({
      catalogId: some(n, "short-video"),
      kind: at(pathKinds, n),
      title: n % 2 === 0 ? null : "自己的路 🪜",
      niche: ["", "小店主\n第二行", "é ü ß"][n % 3],
      startedOn: n === 1 ? null : day(n),
      weeks: [1, 12, 104][n % 3],
      incomeTarget: price(n),
      status: at(pathStatuses, n),
    }),
    clients: (n) => ({
      name: `客户 ${n}`,
      organisation: n % 2 === 0 ? '茶行 "Tea" \\ Co.' : "",
      channel: n === channels.length ? null : at(channels, n),
      contact: n % 2 === 0 ? "wx:tea-shop" : "",
      cadenceDays: [1, 14, 365][n % 3],
      note: n % 2 === 0 ? `${"长".repeat(200)}\nEnde` : "",
    }),
    deals: (n) => ({
      clientId: id("clients", n),
      title: `商品文案 ${n}`,
      kind: at(dealKinds, n),
      stage: at(dealStages, n),
      history: dealStages.slice(0, (n % dealStages.length) + 1).map((stage, step) => ({ stage, on: day(step) })),
      value: price(n),
      currency: ["CNY", "USD", "JPY", "KWD"][n % 4],
      nextAction: n % 2 === 0 ? "周五前发样稿" : "",
      nextOn: some(n, day(20 + n)),
      snoozedUntil: some(n + 1, day(30 + n)),
      lostReason: at(dealStages, n) === "lost" ? at(lostReasons, n) : null,
      closedOn: at(dealStages, n) === "lost" || at(dealStages, n) === "won" ? day(n) : null,
      quotedValue: price(n + 1),
      agreedValue: price(n + 2),
      expectedOn: some(n, day(40 + n)),
      shownCaseIds: n % 2 === 0 ? [id("cases", n), id("cases", n + 1)] : [],
    }),
    cases: (n) => ({
      title: [{ zh: "点击率翻倍", en: "Twice the clicks" }, { en: "English alone" }, "只有一种", { zh: "只有中文" }][
        n % 4
      ],
      kind: at(caseKinds, n),
      pathId: some(n, id("paths", n)),
      clientId: some(n, id("clients", n)),
      dealId: some(n, id("deals", n)),
      niche: n % 2 === 0 ? "茶叶" : "",
      problem: n % 2 === 0 ? { zh: "太慢", en: "Too slow" } : "",
      approach: n % 2 === 0 ? "三步" : { en: "Three steps" },
      tools: n % 2 === 0 ? ["Dify", "DeepSeek"] : [],
      startedOn: some(n, day(n)),
      deliveredOn: some(n, day(10 + n)),
      hours: [null, 0, 12.25, 10_000][n % 4] ?? null,
      outcomes: [
        [],
        [{ metric: "点击率", before: 0, after: 2.5, unit: "%" }],
        [{ metric: "time", before: null, after: null, unit: "" }],
      ][n % 3],
      quote: n % 2 === 0 ? { zh: "很好", en: "“Good”" } : "",
      links: n % 2 === 0 ? [link, { url: "http://example.com" }] : [],
      images: [],
      status: at(caseStatuses, n),
      visibility: at(visibilities, n),
      slug: n < 3 ? `case-${n}` : null,
      confirmedOn: null,
    }),
    offerings: (n) => ({
      name: `产品 ${n}`,
      kind: at(offeringKinds, n),
      url: some(n, "https://example.org/p"),
      launchedOn: some(n, day(n)),
      retiredOn: some(n + 1, day(50 + n)),
    }),
    milestones: (n) => ({
      pathId: id("paths", n),
      templateId: some(n, "short-video-first-draft"),
      stage: n === 0 ? null : at(stages, n),
      title: n % 2 === 0 ? "第一步" : null,
      detail: n % 2 === 0 ? "细节\n两行" : null,
      dueOn: some(n, day(n)),
      position: `a${n}V`,
      status: at(milestoneStatuses, n),
      completedOn: at(milestoneStatuses, n) === "done" ? day(n) : null,
      skippedWhy: at(milestoneStatuses, n) === "skipped" ? "不需要" : null,
      ...proof(n),
      note: n % 2 === 0 ? "记录" : "",
      links: n % 2 === 0 ? [link] : [],
    }),
    touches: (n) => ({
      clientId: id("clients", n),
      dealId: some(n, id("deals", n)),
      on: day(n),
      kind: at(touchKinds, n),
      text: n % 2 === 0 ? "问了报价 📞" : "",
    }),
    income: (n) => ({
      receivedOn: day(n),
      amount: [200_000, -1, 100_000_000_000, -100_000_000_000][n % 4],
      currency: n % 2 === 0 ? "CNY" : "USD",
      rate: n % 2 === 0 ? null : 7.1234,
      model: at(incomeModels, n),
      offeringId: some(n, id("offerings", n)),
      dealId: some(n, id("deals", n)),
      clientId: some(n, id("clients", n)),
      caseId: some(n, id("cases", n)),
      hours: [null, 8, 0.25][n % 3] ?? null,
      payers: [1, 3, 1_000_000_000][n % 3],
      recurring: n % 2 === 0,
      note: n % 2 === 0 ? "首付" : "",
      importKey: some(n, `bank-${n}`),
    }),
    notes: (n) => {
      const kind = noteAboutKinds[n];
      return {
        on: day(n),
        text: `随记 ${n}\n第二行`,
        about: kind ? { kind, id: id(resourceOfKind[kind], n) } : null,
      };
    },
    reviews: (n) => ({
      weekOf: day(7 * n),
      wins: n % 2 === 0 ? "签了一单" : "",
      blockers: n % 2 === 0 ? "时间" : "",
      learned: n % 2 === 0 ? "先报价" : "",
      nextThree: n % 2 === 0 ? ["一", "二", "三"] : [],
      hours: [null, 10, 167.75][n % 3] ?? null,
    }),
    claims: (n) => ({
      text: "月入九千",
      sourceUrl: some(n, "https://example.org/claim"),
      claimedMonthly: price(n),
      currency: price(n) === null ? null : "CNY",
      answers:
        n === 1
          ? { "a-question-from-before": "yes" }
          : Object.fromEntries(claimQuestions.map((one, q) => [one, at(claimAnswers, q)])),
      verdict: [null, "an old verdict", ...claimVerdicts][n] ?? null,
    }),
  };

  function proof(n: number): object {
    const kind = at(["none", "note", "link", "case", "deal", "touch", "offering", "income"] as const, n);
    const hasRecord = kind !== "none" && kind !== "note" && kind !== "link";
    return { evidenceKind: kind, evidenceId: hasRecord ? id(resourceOfKind[kind], n) : null };
  }

  const records = Object.entries(own).map(([resource, fields]): [Resource, Fields[]] => [
    resource as Resource,
    ids[resource as Resource].map((one, n) => ({ ...kept(one, n, counts[resource as Resource]), ...fields(n) })),
  ]);
  return { user: filledUser, records: new Map(records) };
}

/** So many of each kind that every word of its lists is there. */
const counts: Record<Resource, number> = {
  paths: 4,
  milestones: 8,
  cases: 6,
  clients: channels.length + 1,
  deals: 14,
  touches: 5,
  offerings: 4,
  income: incomeModels.length,
  notes: noteAboutKinds.length + 1,
  reviews: 3,
  claims: claimVerdicts.length + 2,
};

function idsOf(): Record<Resource, string[]> {
  const lists = Object.entries(counts).map(([one, count]) => [one, Array.from({ length: count }, () => newId())]);
  return Object.fromEntries(lists);
}

/** The last of each kind is in the trash. */
function kept(id: string, n: number, count: number) {
  const moment = (hour: number) => `2026-02-0${(n % 9) + 1}T0${hour}:30:00.123Z`;
  return {
    id,
    createdAt: moment(1),
    updatedAt: moment(2 + (n % 3)),
    version: n + 1,
    deletedAt: n === count - 1 ? moment(8) : null,
    createdFrom: n % 2 === 0 ? "" : "q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0_-x",
  };
}
