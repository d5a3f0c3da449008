import { financialInstitutions, internetCompanies, onlineRetailers } from "@/lib/catalog/roles/employers";
import type { Role } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";

/** Roles that look after the users of an AI product. */
export const operationsRoles: readonly Role[] = [
  {
    id: "ai-product-operations-specialist",
    name: { zh: "AI 产品运营", en: "AI product operations specialist" },
    aliases: ["AI 运营", "AI operations"],
    categories: ["operations"],
    duties: {
      zh: "让一款 AI 产品有人来、也有人常用：想办法拉新，管好内容，把活动办成，市场份额和活跃度由此上升。",
      en: "Brings people to an AI product and keeps them active: plans growth, looks after its content and runs campaigns, so that market share and use rise.",
    },
    skills: [
      { zh: "懂得怎样和用户打交道", en: "Knowing how to deal with users" },
      { zh: "选题、排期，把内容运营起来", en: "Planning content and keeping it running" },
      { zh: "策划活动", en: "Devising campaigns" },
      { zh: "读懂数据，据此改产品", en: "Reading data and improving the product by it" },
    ],
    capabilities: [],
    employers: [
      {
        zh: "有自家 AI 产品、看重运营的科技公司",
        en: "Technology companies with an AI product whose growth they care about",
      },
      internetCompanies,
      onlineRetailers,
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-customer-service-representative",
    name: { zh: "AI 客户服务代表", en: "AI customer service representative" },
    aliases: ["AI 客服代表", "AI 客服", "AI customer support"],
    categories: ["operations", "training-and-services"],
    duties: {
      zh: "回应 AI 产品用户的疑问、投诉和建议，从技术上帮他们找到办法，让人满意，也愿意留下。",
      en: "Takes questions, complaints and suggestions about AI products, gives technical help and solutions, so that customers are satisfied and stay.",
    },
    skills: [
      { zh: "会服务客户", en: "Serving customers well" },
      { zh: "会听也会说", en: "Listening and explaining" },
      { zh: "大致明白 AI 产品怎么用", en: "A basic grasp of AI products" },
      { zh: "回应快，能把麻烦当场解决", en: "Answering fast and solving the problem" },
      { zh: "有耐心，做事仔细", en: "Patience and care" },
    ],
    capabilities: [],
    employers: [
      {
        zh: "提供 AI 产品、设有客服部门的科技公司",
        en: "Technology companies that offer AI products and have a service desk",
      },
      internetCompanies,
      financialInstitutions,
      { zh: "客户服务中心", en: "Customer service centres" },
      { zh: "用 AI 客服系统的电商企业", en: "E-commerce companies with an AI service desk" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-community-manager",
    name: { zh: "AI 社群运营师", en: "AI community manager" },
    aliases: ["AI 社群运营", "AI community operations"],
    categories: ["operations"],
    duties: {
      zh: "照看一个聊 AI 的社群：吸引新人，理好内容，组织活动，让成员常来、常说话。",
      en: "Looks after a community around AI: draws in members, keeps its content in order and holds events, so that people come back and take part.",
    },
    skills: [
      { zh: "管理社群", en: "Running a community" },
      { zh: "策划活动", en: "Devising events" },
      { zh: "和成员沟通", en: "Talking with members" },
      {
        zh: "摸清他们需要什么，再给出有用的内容和服务",
        en: "Finding out what they need and giving them useful content and services",
      },
    ],
    capabilities: [],
    employers: [
      { zh: "自己有 AI 社群的科技公司", en: "Technology companies with an AI community of their own" },
      internetCompanies,
      { zh: "教 AI 的教育机构", en: "AI education providers" },
      { zh: "行业社群平台", en: "Community platforms of an industry" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
