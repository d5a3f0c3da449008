import { v7 as newId } from "uuid";
import type { RecordSample } from "./record-sample";

export const offeringSample: RecordSample<"offerings"> = {
  create: () => ({
    id: newId(),
    name: "文案生成器",
    kind: "product",
    url: "https://example.org/app",
    launchedOn: "2026-02-10",
    retiredOn: null,
  }),
  least: () => ({ name: "专栏", kind: "content" }),
  defaults: () => ({ url: null, launchedOn: null, retiredOn: null }),
  list: () => ({ kind: "product", q: "生成" }),
  patch: () => ({ version: 1, name: "文案生成器 2", url: null }),
  row: () => ({
    name: "文案生成器",
    kind: "product",
    url: "https://example.org/",
    launchedOn: "2026-02-10",
    retiredOn: null,
  }),
  stored: { foundBy: [{ kind: "product" }], missedBy: { kind: "platform" }, day: "2026-02-10" },
};
