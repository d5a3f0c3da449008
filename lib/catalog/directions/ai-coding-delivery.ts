import { aiCodingDeliveryPlaybook } from "@/lib/catalog/playbooks/ai-coding-delivery";
import { extensionCopycats, stefurakExtension } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Software delivered to clients, written with AI. */
export const aiCodingDelivery: Direction = {
  id: "ai-coding-delivery",
  name: { zh: "AI 编程与代码交付", en: "Coding for clients with AI" },
  aliases: ["AI 编程", "代码交付", "原型与小工具外包", "prototypes and small tools", "vibe coding", "AI freelancing"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "借 AI 写得更快，替客户做网站、小程序、数据采集一类的小项目，交付能跑的代码。",
    en: "Write faster with AI and deliver working code for small jobs: websites, mini programs, data collection.",
  },
  difficulty: 3,
  tools: ["Cursor", "Windsurf", "Claude Code", "GitHub"],
  capabilities: ["AI 编程"],
  skills: [
    { zh: "读得懂 AI 写的代码，出错会查", en: "Reading what AI writes and finding what broke" },
    { zh: "部署、备份和交接", en: "Deployment, backup and handover", basis: "ours" },
    { zh: "把含糊的要求写成验收条件", en: "Turning a vague wish into acceptance criteria", basis: "ours" },
  ],
  earns: ["project"],
  channels: ["upwork", "zhubajie", "xianyu", "fiverr"],
  income: { min: 20000, max: 200000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [],
  value: null,
  suits: {
    zh: "有一点编程基础，能对结果负责的人。",
    en: "People with basic programming who will stand by what they deliver.",
  },
  firstStep: {
    zh: "只挑一种热门活练熟：Next.js、小程序或爬虫。",
    en: "Pick one kind of job in demand and get good at it: Next.js, mini programs or crawlers.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "让 AI 写，你来验收：看懂逻辑，再跑测试，最后才交付。",
        en: "Let AI write, but sign the work off yourself: follow the logic, run the tests, then hand over.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "亮出速度和样例，用 AI 省下的时间换更好的报价。",
        en: "Show speed and samples, and turn the time AI saves into a better quote.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别照抄别人的爆款。同样的东西几周内就会冒出一批，没有差别就没有生意。",
        en: "Do not copy a hit. Lookalikes appear within weeks, and without a difference there is no business.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "Fiverr 已经专门开出 AI 服务分类，会用工具的人有了新的摊位。",
        en: "Fiverr has given AI services categories of their own: a new stall for those who know the tools.",
      },
    },
  ],
  stories: [stefurakExtension, extensionCopycats],
  layers: ["tool-use", "system-building"],
  audience: [
    { zh: "要一个小程序或官网的小商家", en: "Small businesses in need of a site or mini program", basis: "ours" },
    { zh: "需要原型去试市场的创业者", en: "Founders who need a prototype to test", basis: "ours" },
    { zh: "海外平台上发小项目的雇主", en: "Buyers of small jobs on international platforms", basis: "ours" },
  ],
  playbook: aiCodingDeliveryPlaybook,
  sources: [map, "programmer-ai-income-report"],
};
