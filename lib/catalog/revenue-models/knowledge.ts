import { moneyFigure } from "@/lib/catalog/figure";
import type { RevenueModel } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const paths = "seven-honest-paths-2026";

/** Paid for courses, e-books, templates and communities. */
export const knowledge: RevenueModel = {
  id: "knowledge",
  name: { zh: "知识付费", en: "Paid knowledge" },
  strengths: [
    { zh: "做好一次，再卖不添成本。", en: "Made once; selling it again costs nothing more." },
    {
      zh: "会带出个人品牌，引来演讲、代言、合作等机会。",
      en: "It builds a name that brings talks, endorsements and partnerships.",
    },
  ],
  weaknesses: [
    { zh: "建立信任要时间，开头卖得少。", en: "Trust takes time, and early sales are few." },
    { zh: "口碑决定销量，差评会断掉后路。", en: "Word of mouth decides, and bad reviews end it." },
    {
      zh: "卖的人越来越多，买的人越来越挑。",
      en: "Sellers multiply, and buyers grow choosy.",
    },
    { zh: "AI 类课程一两年就过时。", en: "Courses on AI are out of date within a year or two." },
  ],
  durability: 3,
  tiedToHours: false,
  combinesWith: [],
  advice: [
    {
      zh: "形式可以搭配：网课单卖或包进会员，电子书和报告单卖，知识星球和 Patreon 收会费，给会员独家内容。",
      en: "Formats combine: courses sold singly or within a membership, e-books and reports sold singly, exclusive content for paying members on Zhishi Xingqiu and Patreon.",
    },
    {
      zh: "教一条做得成的工作流，不教软件按钮。",
      en: "Teach a workflow that gets work done, not the buttons of a program.",
    },
    {
      zh: "别靠焦虑卖课，让学员的前后对比说话。",
      en: "Do not sell fear; let what students could do before and after speak.",
    },
    { zh: "留出时间定期更新。", en: "Set time aside to keep it current." },
  ],
  figures: [
    moneyFigure(1980, paths, {
      measure: "example",
      per: "piece",
      year: 2026,
      note: { zh: "面向设计师的 AI 应用课", en: "A course on AI for designers" },
    }),
    moneyFigure(10000, report, {
      openEnded: true,
      measure: "example",
      currency: "USD",
      per: "month",
      note: { zh: "有人以在线课程为主业", en: "Someone who makes online courses for a living" },
    }),
    moneyFigure(0, "reuters-ai-ebooks-2023", {
      max: 100,
      measure: "example",
      currency: "USD",
      per: "month",
      year: 2023,
      note: {
        zh: "一本 AI 写的儿童电子书，一个月卖出不到 100 美元",
        en: "A children's e-book written with AI: under 100 dollars in a month",
      },
    }),
  ],
  incomeModels: ["knowledge"],
  sources: [report, paths, "reuters-ai-ebooks-2023"],
};
