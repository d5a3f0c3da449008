import { aiToolDevelopmentPlaybook } from "@/lib/catalog/playbooks/ai-tool-development";
import { laoLiSpecifications, paperPolisher } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** A small tool for one trade, charged by the month. */
export const aiToolDevelopment: Direction = {
  id: "ai-tool-development",
  name: { zh: "行业小工具开发", en: "A small tool for one trade" },
  aliases: ["AI 工具开发", "行业工具", "GPTs", "AI tool development", "niche AI tool"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "替一个细分行业做一件只解决一个痛点的 AI 小工具，按月收费。",
    en: "Make an AI tool that removes one pain of one narrow trade, and charge for it by the month.",
  },
  difficulty: null,
  tools: ["Claude", "GPT Store"],
  capabilities: [],
  skills: [
    { zh: "懂一个行业的材料、术语和规矩", en: "Knowing one trade's documents, terms and habits" },
    { zh: "调提示词、测效果、写说明", en: "Tuning prompts, testing results, writing instructions" },
  ],
  earns: ["subscription"],
  channels: ["own-site", "referral"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "在一个行业里待过、知道同行每天烦什么的人。",
    en: "People who have worked in a trade and know what annoys it every day.",
    basis: "ours",
  },
  firstStep: {
    zh: "问五位同行：哪份材料最常写、最难写，又没有顺手的工具。",
    en: "Ask five people in your trade which document they write most often, find hardest and have no good tool for.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "挑窄的行业、真的痛点。功能可以少，但一定要贴合。",
        en: "Choose a narrow trade and a real pain. It may have few features, but it has to fit.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "看流失，不看人数：用户不必多，留得住就够。",
        en: "Watch who leaves, not how many come: few users are enough if they stay.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别做谁都能两天搭出来的通用助手，两三周内就会有更好而且不收钱的。",
        en: "Do not make a general assistant that anyone can build in two days: within two or three weeks there will be a better one for nothing.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "低代码让更多人进得来，也让护城河几乎归零，往后拼的是对行业的理解。",
        en: "Low code lets more people in and leaves next to no moat; what counts from now on is knowing the trade.",
      },
    },
  ],
  stories: [laoLiSpecifications, paperPolisher],
  layers: ["productisation"],
  audience: [
    {
      zh: "常要赶技术材料的一线工程人员",
      en: "Engineers who must turn out technical documents quickly",
    },
    { zh: "通用工具顾不上的细分行业", en: "Narrow trades that general tools serve badly" },
  ],
  playbook: aiToolDevelopmentPlaybook,
  sources: [paths],
};
