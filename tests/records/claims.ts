import { v7 as newId } from "uuid";
import type { RecordSample } from "./record-sample";

export const claimSample: RecordSample<"claims"> = {
  create: () => ({
    id: newId(),
    text: "AI 写书月入九千",
    sourceUrl: "https://example.org/course",
    claimedMonthly: 900_000,
    currency: "CNY",
    answers: { "who-gains": "yes", "method-shown": "no" },
  }),
  least: () => ({ text: "月入九千" }),
  defaults: () => ({ sourceUrl: null, claimedMonthly: null, currency: null, answers: {}, verdict: null }),
  list: () => ({ q: "九千" }),
  patch: () => ({ version: 1, answers: { repeatable: "unclear" } }),
  row: () => ({
    text: "月入九千",
    sourceUrl: null,
    claimedMonthly: 900_000,
    currency: "CNY",
    answers: {},
    verdict: null,
  }),
  stored: { foundBy: [{}], day: "2026-03-01" },
};
