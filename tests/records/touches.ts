import { v7 as newId } from "uuid";
import type { RecordSample } from "./record-sample";

export const touchSample: RecordSample<"touches"> = {
  create: (ids) => ({
    id: newId(),
    clientId: ids.clients,
    dealId: ids.deals,
    on: "2026-01-30",
    kind: "call",
    text: "谈报价",
  }),
  least: (ids) => ({ clientId: ids.clients }),
  defaults: ({ today }) => ({ dealId: null, on: today, kind: "message", text: "" }),
  list: (ids) => ({ clientId: ids.clients, dealId: ids.deals, kind: "call", q: "报价" }),
  patch: (ids) => ({ version: 1, text: "", dealId: ids.deals }),
  row: (ids) => ({ clientId: ids.clients, dealId: ids.deals, on: "2026-01-20", kind: "message", text: "" }),
  stored: { foundBy: [{ kind: "message" }], missedBy: { dealId: newId() }, day: "2026-01-20" },
};
