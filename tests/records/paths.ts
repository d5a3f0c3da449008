import { v7 as newId } from "uuid";
import type { RecordSample } from "./record-sample";

export const pathSample: RecordSample<"paths"> = {
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
  least: () => ({ catalogId: "short-video" }),
  defaults: ({ today }) => ({
    kind: "side-hustle",
    title: null,
    niche: "",
    startedOn: today,
    weeks: 12,
    incomeTarget: null,
    status: "active",
  }),
  list: () => ({ status: "paused", kind: "side-hustle", q: "店" }),
  patch: () => ({ version: 1, niche: "教育机构", weeks: 10, incomeTarget: 0 }),
  row: () => ({
    catalogId: "side-hustle-automation",
    kind: "side-hustle",
    title: null,
    niche: "小店主要写商品文案",
    startedOn: "2026-01-05",
    weeks: 12,
    incomeTarget: 300_000,
    status: "active",
  }),
  stored: {
    foundBy: [{ status: "active" }, { kind: "side-hustle" }],
    missedBy: { status: "paused" },
    day: "2026-01-05",
    above: { weeks: 0 },
  },
};
