import { moneyFigure } from "@/lib/catalog/figure";
import { agentProductsPlaybook } from "@/lib/catalog/playbooks/agent-products";
import { laoLiSpecifications, paperPolisher } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Finished agents sold by the piece or by subscription. */
export const agentProducts: Direction = {
  id: "agent-products",
  name: { zh: "AI Agent 成品", en: "Finished AI agents" },
  aliases: ["AI Agent 产品", "成品 Agent", "AI agent products", "GPTs"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "做一个解决具体麻烦的 Agent，打磨成开箱即用的成品，按套卖，或者按月订阅。",
    en: "Make an agent that solves one concrete problem, finish it so that anyone can start at once, and sell it by the piece or by subscription.",
  },
  difficulty: 4,
  tools: ["Coze", "Dify", "LangChain"],
  capabilities: [],
  skills: [
    {
      zh: "从一个行业里找出值得付钱的麻烦",
      en: "Finding a problem in one trade that people will pay to solve",
      basis: "ours",
    },
    {
      zh: "搭 Agent，并让它在别人手里也稳定",
      en: "Building an agent that still works in other people's hands",
      basis: "ours",
    },
    { zh: "定价，算清调用成本", en: "Pricing with the cost of calls in view" },
  ],
  earns: ["other", "subscription"],
  channels: ["xianyu", "xiaohongshu", "wechat-moments", "own-site"],
  income: { min: 10000, max: 1000000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [
    moneyFigure(99, map, {
      max: 999,
      per: "piece",
      year: 2026,
      note: { zh: "成品 Agent，按套", en: "One finished agent" },
    }),
  ],
  value: null,
  suits: { zh: "爱琢磨用户、肯砍功能的人。", en: "People with a sense for products who study users and cut features." },
  firstStep: {
    zh: "办公、销售、内容各做一个 Agent，放出去看市场选哪个。",
    en: "Make three agents, one each for office work, sales and content, and let the market choose.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "往窄里做。老李只管建筑说明书，用户不多，却都留得住。",
        en: "Go narrow. Lao Li does nothing but construction specifications; his users are few, and they stay.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "从一开始就限流、计量，别让免费用户把调用费花光。",
        en: "Limit and meter usage from the start, or free users will spend your budget for calls.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别做谁都能做的通用助手：工具人人会用，护城河就没有了。",
        en: "Avoid the general assistant anyone could make: when everybody has the tools, there is no moat.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "大平台可能推出同样的功能，也可能给优秀插件分成；两手都要准备。",
        en: "Large platforms may ship the same feature, or share revenue with good plug-ins: be ready for both.",
      },
    },
  ],
  stories: [laoLiSpecifications, paperPolisher],
  layers: ["productisation", "commercialisation"],
  audience: [
    { zh: "一个行业里做同一件麻烦事的人", en: "People in one trade who share the same chore", basis: "ours" },
    { zh: "没有技术人手的小团队", en: "Small teams without technical staff", basis: "ours" },
  ],
  playbook: agentProductsPlaybook,
  sources: [map, "seven-honest-paths-2026", "programmer-ai-income-report"],
};
