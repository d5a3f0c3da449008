import { industryBriefingPlaybook } from "@/lib/catalog/playbooks/industry-briefing";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** A briefing on one trade, written with AI and sold by subscription. */
export const industryBriefing: Direction = {
  id: "industry-briefing",
  name: { zh: "行业快报", en: "Industry briefing" },
  aliases: ["简报生成", "行业简报", "industry newsletter"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "用 AI 汇总一个行业的新消息，由你取舍和核实，按期发给订阅的人。",
    en: "Let AI gather what is new in one trade, choose and check it yourself, and send it to subscribers.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["简报生成"],
  skills: [
    { zh: "分得清要紧与热闹", en: "Telling what matters from mere noise", basis: "ours" },
    { zh: "核对出处", en: "Checking sources", basis: "ours" },
  ],
  earns: ["subscription"],
  channels: [],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "身在一个行业、每天本来就要看消息的人。",
    en: "People in a trade who follow its news anyway.",
    basis: "ours",
  },
  firstStep: {
    zh: "先给自己做两周，每期不超过五条，看看同事会不会转发。",
    en: "Make it for yourself for two weeks, five items at most, and see whether colleagues ask for it.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别只搬运摘要：读者付钱买的是取舍，一条错消息就会丢掉信任。",
        en: "Do not merely pass on summaries: readers pay for your choice, and one false item costs their trust.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["tool-use", "system-building"],
  audience: [
    {
      zh: "没空天天翻消息的同行和公司",
      en: "People and firms in the trade with no time to follow the news",
      basis: "ours",
    },
  ],
  playbook: industryBriefingPlaybook,
  sources: [map],
};
