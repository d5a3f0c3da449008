import { advertisingAgencies, marketResearchers, technologyCompanies } from "@/lib/catalog/roles/employers";
import type { Role } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";

/** Roles that shape a brand with AI, or the brand of an AI company. */
export const brandRoles: readonly Role[] = [
  {
    id: "ai-brand-planner",
    name: { zh: "AI 品牌策划师", en: "AI brand planner" },
    aliases: ["AI 品牌策划", "AI brand strategist"],
    categories: ["brand"],
    duties: {
      zh: "为一个 AI 品牌设计形象并推出去，让更多人知道它、喜欢它，在竞争里站得更稳。",
      en: "Designs and promotes the image of an AI brand so that more people know and like it and it competes better.",
    },
    skills: [
      { zh: "策划品牌", en: "Planning a brand" },
      { zh: "熟悉营销的各种手段", en: "Knowing the tools of marketing" },
      { zh: "知道 AI 能在策划里做什么", en: "Knowing where AI helps in planning a brand" },
    ],
    capabilities: [],
    employers: [
      advertisingAgencies,
      { zh: "品牌营销公司", en: "Brand marketing agencies" },
      technologyCompanies,
      { zh: "大企业的品牌部", en: "Brand departments of large companies" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-brand-content-creator",
    name: { zh: "AI 品牌内容创作者", en: "AI brand content creator" },
    aliases: ["AI brand copywriter"],
    categories: ["brand"],
    duties: {
      zh: "用 AI 为品牌写文案、做视频。",
      en: "Uses AI to make copy, videos and other content for a brand.",
    },
    skills: [
      { zh: "文笔好，有创意", en: "Creative writing" },
      { zh: "清楚内容制作的整个流程", en: "Knowing how content is made from start to finish" },
      { zh: "知道 AI 能帮上哪一步", en: "Knowing at which step AI helps" },
    ],
    capabilities: [],
    employers: [
      { zh: "创意工作室", en: "Creative studios" },
      { zh: "制作内容的公司", en: "Content producers" },
      technologyCompanies,
      { zh: "品牌自己的内容部门", en: "Content departments of brands" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-brand-analyst",
    name: { zh: "AI 品牌分析师", en: "AI brand analyst" },
    aliases: ["AI brand data analyst"],
    categories: ["brand"],
    duties: {
      zh: "从品牌的数据里找出问题，借 AI 调整策略，再看效果好不好。",
      en: "Reads the data of a brand, improves its strategy with AI and measures the effect.",
    },
    skills: [
      { zh: "分析数据", en: "Analysing data" },
      { zh: "懂品牌管理", en: "Knowing brand management" },
      { zh: "知道 AI 在分析里怎么用", en: "Knowing how AI is used in analysis" },
    ],
    capabilities: [],
    employers: [
      marketResearchers,
      { zh: "做数据分析的公司", en: "Data analysis firms" },
      technologyCompanies,
      { zh: "大企业的市场部或品牌部", en: "Marketing or brand departments of large companies" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
