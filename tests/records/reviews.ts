import { v7 as newId } from "uuid";
import { addDays } from "@/lib/domain/day";
import type { RecordSample } from "./record-sample";
import { nextSerial } from "./serial";

export const reviewSample: RecordSample<"reviews"> = {
  create: () => ({
    id: newId(),
    weekOf: addDays("2040-01-02", 7 * nextSerial()),
    wins: "接了两单",
    blockers: "时间",
    learned: "先报价",
    nextThree: ["发样稿", "回访"],
    hours: 11.5,
  }),
  least: () => ({ weekOf: addDays("2020-01-06", 7 * nextSerial()) }),
  defaults: () => ({ wins: "", blockers: "", learned: "", nextThree: [], hours: null }),
  list: () => ({ q: "两单" }),
  patch: () => ({ version: 1, hours: 12, nextThree: [] }),
  row: () => ({ weekOf: "2026-01-19", wins: "", blockers: "", learned: "", nextThree: [], hours: 10 }),
  stored: { foundBy: [{}], day: "2026-01-19" },
};
