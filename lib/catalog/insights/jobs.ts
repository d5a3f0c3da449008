import type { Insight } from "@/lib/catalog/types";

/** What the documents about jobs say of jobs as a whole. */
export const jobInsights: readonly Insight[] = [
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
      en: "Choose a job, find out what it takes, then close the gap with courses and certificates. In 2024 the view was that there was still time to get in.",
    },
    figures: [],
    source: "top-paid-ai-jobs-2024",
  },
];
