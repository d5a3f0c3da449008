import { freelancingPlaybook } from "@/lib/catalog/playbooks/freelancing";
import type { Direction } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";

/** Work for clients on marketplaces, done faster and better with AI. */
export const freelancing: Direction = {
  id: "freelancing",
  name: { zh: "自由职业与接单", en: "Freelancing" },
  aliases: ["接单", "自由职业", "freelance", "contract work"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "还是接单，只是借 AI 做得更快更好：写稿的先让它列提纲、打草稿再自己改，写代码的用它提速，同样的时间多接几单。",
    en: "Work for clients, done faster and better with AI: writers have it outline and draft before they edit, developers let it speed up coding, and the same hours leave room for more jobs.",
  },
  difficulty: null,
  tools: ["ChatGPT"],
  capabilities: [],
  skills: [
    { zh: "本行的手艺，写作、翻译、代码或营销文案", en: "A craft: writing, translation, code or marketing copy" },
    { zh: "看出 AI 初稿哪里不对，并改好", en: "Seeing what is wrong in an AI draft and putting it right" },
  ],
  earns: ["project"],
  channels: ["upwork", "fiverr"],
  income: null,
  prices: [],
  value: {
    zh: "各行各业都用得上，靠已有的本事起步。",
    en: "It works in almost any field and begins with what you can already do.",
  },
  suits: {
    zh: "已有一门手艺、想多接几单的人。",
    en: "People with a craft who want to take on more.",
    basis: "ours",
  },
  firstStep: {
    zh: "拿一件做过的活，用 AI 再做一遍，量量快了多少。",
    en: "Redo one finished job with AI and measure how much faster it goes.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "用好平台的新货架：Fiverr 的 AI 服务区收内容创作、技术写作和 AI 审校。",
        en: "Use the new shelf: Fiverr's section for AI services takes content, technical writing and checks of AI texts.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "初稿别直接交，润色和判断才是客户付钱的部分。",
        en: "Never deliver the draft itself: polish and judgement are what the client pays for.",
        basis: "ours",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "这种用法适用面最广，许多人已把 AI 当日常助手来扩大业务；收入仍跟着工时走。",
        en: "It is the most widely applicable use, and many already grow their business with AI as a daily assistant; income still follows hours.",
      },
    },
  ],
  stories: [],
  layers: ["tool-use"],
  audience: [{ zh: "在 Upwork、Fiverr 上找人干活的客户", en: "Clients who hire on Upwork and Fiverr" }],
  playbook: freelancingPlaybook,
  sources: [report, "beebom-fiverr-services-2023", "forbes-freelance-writing-2024"],
};
