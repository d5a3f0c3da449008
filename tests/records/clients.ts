import { v7 as newId } from "uuid";
import type { RecordSample } from "./record-sample";

export const clientSample: RecordSample<"clients"> = {
  create: () => ({
    id: newId(),
    name: "阿强",
    organisation: "强盛电商",
    channel: "xianyu",
    contact: "wx: aqiang",
    cadenceDays: 7,
    note: "喜欢看数据",
  }),
  least: () => ({ name: "老李" }),
  defaults: () => ({
    organisation: "",
    channel: null,
    contact: "",
    cadenceDays: 14,
    note: "",
    lastTouchOn: null,
    nextContactOn: null,
  }),
  list: () => ({ q: "强" }),
  patch: () => ({ version: 1, name: "老李", channel: null }),
  row: () => ({ name: "阿强", organisation: "", channel: "xianyu", contact: "", cadenceDays: 14, note: "" }),
  stored: { foundBy: [{}], day: "2026-03-01", above: { cadenceDays: 0 } },
};
