import type { Layer } from "@/lib/catalog/types";

/** The five capability layers, from knowing the terms to earning steadily. The stage of each layer is our reading. */
export const layers: readonly Layer[] = [
  {
    id: "basic-understanding",
    name: { zh: "基础认知", en: "Basic understanding" },
    keywords: ["LLM", "AIGC", "RAG", "Agent"],
    value: { zh: "跟得上变化，不会被淘汰。", en: "You keep up instead of being left behind." },
    stage: "foundation",
  },
  {
    id: "tool-use",
    name: { zh: "工具使用", en: "Using tools" },
    keywords: ["ChatGPT", "Copilot", "自动化"],
    value: { zh: "一个人的效率成倍提高。", en: "One person gets through several times the work." },
    stage: "tool-user",
  },
  {
    id: "system-building",
    name: { zh: "系统搭建", en: "Building systems" },
    keywords: ["知识库", "工作流", "AI 应用"],
    value: { zh: "有了能交给别人的东西。", en: "You have something to hand over." },
    stage: "system-builder",
  },
  {
    id: "productisation",
    name: { zh: "产品化", en: "Making it a product" },
    keywords: ["SaaS", "平台", "解决方案"],
    value: { zh: "同一份东西可以卖给很多人。", en: "The same thing can be sold to many people." },
    stage: "product-owner",
  },
  {
    id: "commercialisation",
    name: { zh: "商业化", en: "Making it a business" },
    keywords: ["收费", "订阅", "私有化"],
    value: { zh: "钱按月进来，而不是做一次收一次。", en: "Money comes in steadily instead of job by job." },
    stage: "product-owner",
  },
];
