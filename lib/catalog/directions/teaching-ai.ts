import { moneyFigure } from "@/lib/catalog/figure";
import { teachingAiPlaybook } from "@/lib/catalog/playbooks/teaching-ai";
import { designerCourse } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Courses on where AI fits into one profession's work, sold without fear. */
export const teachingAi: Direction = {
  id: "teaching-ai",
  name: { zh: "教同行用 AI", en: "Teaching AI to people in your trade" },
  aliases: ["AI 教育", "AI 应用课程", "AI education", "AI for designers"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "面向一个职业开课，教的不是软件怎么用，而是 AI 该放进工作流程的哪一步。",
    en: "A course for one profession that teaches not how to use a program but where in the work AI belongs.",
  },
  difficulty: null,
  tools: ["Midjourney"],
  capabilities: [],
  skills: [
    { zh: "某个领域的专业积累", en: "Professional experience in one field" },
    { zh: "把工作流程拆成教得会的步骤", en: "Breaking a way of working into steps that can be taught" },
  ],
  earns: ["knowledge"],
  channels: [],
  income: null,
  prices: [
    moneyFigure(1980, paths, {
      measure: "example",
      per: "piece",
      year: 2026,
      note: { zh: "一门给设计师的应用课", en: "A course for designers" },
    }),
  ],
  value: null,
  suits: {
    zh: "在一个领域有多年积累、自己也真在用 AI 的人。",
    en: "People with years in a field who really use AI in it themselves.",
  },
  firstStep: {
    zh: "把本行的工作画成一张流程图，标出 AI 真正帮过你的那几步。",
    en: "Draw the work of your trade as a flow chart and mark the steps where AI has really helped you.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "教流程：构思、原型、用户研究，一直到放进真项目。",
        en: "Teach the flow: ideas, prototypes, user research, right up to a real project.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "只要学完用得上，价格不便宜也有人愿意付。",
        en: "If people can use it afterwards, they pay even when it is not cheap.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "不贩卖焦虑，不拿「几天学会、月入十万」招揽人。",
        en: "Do not trade on fear, and do not lure people with riches within days.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "市场很大，可惜多数只想收割学员；踏实的课因此反而显眼。",
        en: "The market is large and most of it fleeces people, which makes an honest course stand out.",
      },
    },
  ],
  stories: [designerCourse],
  layers: ["commercialisation"],
  audience: [
    { zh: "设计师", en: "Designers" },
    { zh: "其他想把 AI 用进本行的专业人士", en: "Other professionals who want AI in their own work", basis: "ours" },
  ],
  playbook: teachingAiPlaybook,
  sources: [paths],
};
