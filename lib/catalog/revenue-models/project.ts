import { moneyFigure } from "@/lib/catalog/figure";
import type { RevenueModel } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";
const report = "programmer-ai-income-report";
const paths = "seven-honest-paths-2026";

/** Paid by companies for projects, consulting and retainers. */
export const project: RevenueModel = {
  id: "project",
  name: { zh: "项目与顾问", en: "Projects and consulting" },
  strengths: [
    {
      zh: "单笔金额大，是靠专业能力变现最快的路：小的几千美元，大的几十万美元。",
      en: "Large single payments, from a few thousand dollars to hundreds of thousands: the quickest way to be paid for skill.",
    },
    {
      zh: "中小企业缺 AI 人手，需求不会很快消失。",
      en: "Small companies lack AI staff, and that need will not go away soon.",
    },
    {
      zh: "可以谈成年度顾问，每月付费，等于一份技术订阅。",
      en: "It can grow into a yearly retainer paid every month, much like a subscription to your skill.",
    },
  ],
  weaknesses: [
    {
      zh: "收入跟着工时走，单子多了人手跟不上，停下来就没有收入，除非组建团队。",
      en: "Income follows hours: too many projects are more than you can staff, and it stops when you do, unless you build a team.",
    },
    {
      zh: "周期长、沟通多，客户关系要一直维护，还要不断找下一个项目。",
      en: "Cycles are long, there is much to discuss, clients need looking after, and the next project always has to be found.",
    },
  ],
  durability: 4,
  tiedToHours: true,
  combinesWith: ["subscription"],
  advice: [
    { zh: "按解决的问题报价，不按用了什么技术。", en: "Quote for the problem you solve, not for the technology." },
    {
      zh: "交付时就谈后续维护，把一次性的钱变成每月的钱。",
      en: "Talk about upkeep when you deliver, and turn one payment into a monthly one.",
    },
    {
      zh: "用项目养活自己，空下来的时间试一个订阅产品。",
      en: "Live on projects, and try a subscription product in the hours that are left.",
    },
  ],
  figures: [
    moneyFigure(10000, map, {
      max: 50000,
      per: "project",
      year: 2026,
      note: { zh: "企业知识库与 AI 客服", en: "Company knowledge base and AI support" },
    }),
    moneyFigure(5000, map, {
      max: 100000,
      openEnded: true,
      per: "project",
      year: 2026,
      note: { zh: "自动化流程", en: "Workflow automation" },
    }),
    moneyFigure(3000, paths, {
      openEnded: true,
      measure: "example",
      per: "session",
      year: 2026,
      note: { zh: "给中小企业做一次 AI 应用咨询", en: "One AI consultation for a small company" },
    }),
    moneyFigure(2000, paths, {
      max: 5000,
      measure: "example",
      per: "project",
      year: 2026,
      note: { zh: "阿强为一家网店优化文案", en: "Aqiang improving the texts of one online shop" },
    }),
  ],
  incomeModels: ["project"],
  sources: [report, map, paths],
};
