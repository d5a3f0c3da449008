import { v7 as newId } from "uuid";
import type { RecordSample } from "./record-sample";

export const noteSample: RecordSample<"notes"> = {
  create: (ids) => ({
    id: newId(),
    on: "2026-01-31",
    text: "下周再问一次",
    about: { kind: "client", id: ids.clients },
  }),
  least: () => ({ text: "记一笔" }),
  defaults: ({ today }) => ({ on: today, about: null }),
  list: (ids) => ({ aboutKind: "client", aboutId: ids.clients, q: "再" }),
  patch: (ids) => ({ version: 1, about: { kind: "touch", id: ids.touches } }),
  row: (ids) => ({ on: "2026-01-21", text: "再问一次报价", aboutKind: "client", aboutId: ids.clients }),
  stored: { foundBy: [{ aboutKind: "client" }], missedBy: { aboutId: newId() }, day: "2026-01-21" },
};
