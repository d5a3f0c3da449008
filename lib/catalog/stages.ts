import type { CatalogStage } from "@/lib/catalog/types";

/** The income leap from where everyone starts to where the ceiling opens, in climbing order. */
export const stages: readonly CatalogStage[] = [
  {
    id: "foundation",
    name: { zh: "起步", en: "Foundation" },
    doing: {
      zh: "弄懂大模型、AIGC、RAG 和 Agent 各是什么，还没有用它们做成一件自己的事。",
      en: "Learning what language models, generated content, RAG and agents are, without having finished anything with them yet.",
    },
    income: { zh: "收入与 AI 还没有关系。", en: "Income has nothing to do with AI yet." },
    basis: "ours",
  },
  {
    id: "tool-user",
    name: { zh: "工具使用者", en: "Tool user" },
    doing: { zh: "用 AI 把自己手头的活做得更快。", en: "Doing your own work faster with AI." },
    income: {
      zh: "省下的是时间，报酬并不会因此上涨。",
      en: "You save time, but nobody pays you more for it.",
    },
  },
  {
    id: "system-builder",
    name: { zh: "系统构建者", en: "System builder" },
    doing: {
      zh: "把 AI 搭成流程或应用，交到别人手里用起来。",
      en: "Building workflows or apps with AI that other people put to use.",
    },
    income: { zh: "交付得出来，就可以收费。", en: "What you can deliver, you can charge for." },
  },
  {
    id: "product-owner",
    name: { zh: "产品拥有者", en: "Product owner" },
    doing: {
      zh: "手里有一个自己的 AI 产品，不必每次从头做起。",
      en: "Owning an AI product instead of starting over every time.",
    },
    income: {
      zh: "做一次、卖许多次，收入像复利一样累积。",
      en: "Made once and sold many times, so that income compounds.",
    },
  },
  {
    id: "platform-maker",
    name: { zh: "平台制定者", en: "Platform maker" },
    doing: {
      zh: "搭好平台、定下规则，让别人在上面做自己的生意。",
      en: "Running a platform and setting the rules on which others do their own business.",
    },
    income: {
      zh: "上限不再由你一个人的精力决定。",
      en: "One person's capacity no longer sets the limit: the ceiling opens.",
    },
  },
];
