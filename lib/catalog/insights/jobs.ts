import type { Insight } from "@/lib/catalog/types";

/** What the documents about jobs say of jobs as a whole. */
export const jobInsights: readonly Insight[] = [
  {
    id: "delivery-is-worth-more-than-research",
    text: {
      zh: "2026 年最抢手的不是只研究模型的人，而是业务、Agent 和落地三样都拿得起来的人。",
      en: "In 2026 the people most in demand are not pure model researchers but those who know a business, build agents and get them into use.",
    },
    figures: [],
    source: "ai-fullstack-map-2026",
  },
  {
    id: "add-ai-to-your-own-job",
    text: {
      zh: "不必另起炉灶：先想想手上这份工作加上 AI 会变成什么。",
      en: "There is no need to start from nothing: ask first what your present job becomes with AI added.",
    },
    figures: [],
    source: "ai-roles-overview-2024",
  },
  {
    id: "look-up-then-train",
    text: {
      zh: "挑中一个岗位，就查清它要什么本领，再去上课、考证，补上缺的那几样；2024 年的说法是，现在入行还不晚。",
      en: "Choose a job, find out what it takes, then close the gap with courses and certificates. In 2024 it was held that there is still time to enter.",
    },
    figures: [],
    source: "top-paid-ai-jobs-2024",
  },
];
