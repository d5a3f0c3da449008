import { moneyFigure } from "@/lib/catalog/figure";
import { aiConsultingPlaybook } from "@/lib/catalog/playbooks/ai-consulting";
import { lawFirmConsultant } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Showing small companies where AI saves them time, and setting it up. */
export const aiConsulting: Direction = {
  id: "ai-consulting",
  name: { zh: "AI 应用咨询", en: "AI consulting for small companies" },
  aliases: ["咨询服务", "企业 AI 顾问", "AI adviser", "AI consultant for small business"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "坐到中小企业的老板旁边，看出哪些活可以交给 AI，当场教会，再搭一条简单的工作流。",
    en: "Sit down with the owners of small companies, see which work AI can take over, teach it on the spot and set up a simple workflow.",
  },
  difficulty: null,
  tools: ["ChatGPT"],
  capabilities: [],
  skills: [
    { zh: "把技术换算成对方看得见的好处", en: "Turning technology into a benefit the client can see" },
    { zh: "搭简单的工作流", en: "Setting up simple workflows" },
    { zh: "把用法教给不懂技术的人", en: "Teaching people without a technical background" },
  ],
  earns: ["project"],
  channels: ["referral"],
  income: null,
  prices: [
    moneyFigure(3000, paths, {
      openEnded: true,
      measure: "example",
      per: "session",
      year: 2026,
      note: { zh: "一次咨询", en: "One consultation" },
    }),
  ],
  value: null,
  suits: {
    zh: "听得懂生意、讲得清楚、愿意上门的人。",
    en: "People who understand a business, explain clearly and are willing to visit.",
    basis: "ours",
  },
  firstStep: {
    zh: "陪一位熟识的老板用一上午，把当天的一件活改得更快，记下省了多少。",
    en: "Spend a morning with an owner you know, make one of that day's tasks faster and note what it saved.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "从对方的麻烦讲起，技术只是解决它的办法。",
        en: "Start from the client's trouble; technology is merely how you solve it.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "收费不必低，只要效果拿得出来。",
        en: "The price need not be low, as long as you can show the effect.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别给老板上技术课，没人为模型原理掏钱。",
        en: "Do not lecture owners on technology: nobody pays to learn how models work.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "作者见过最会挣钱的人走的就是这条路：做的事不难，难在别人不会。",
        en: "The best earner the author has met does this: the work is not hard, but others cannot do it.",
      },
    },
  ],
  stories: [lawFirmConsultant],
  layers: ["tool-use", "system-building"],
  audience: [
    { zh: "中小企业的老板", en: "Owners of small and medium-sized companies" },
    { zh: "律所一类文书多的专业机构", en: "Professional firms with much paperwork, such as law firms" },
  ],
  playbook: aiConsultingPlaybook,
  sources: [paths],
};
