import { promptConsultingPlaybook } from "@/lib/catalog/playbooks/prompt-consulting";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Prompts of others made measurably better, paid as consulting. */
export const promptConsulting: Direction = {
  id: "prompt-consulting",
  name: { zh: "提示词优化咨询", en: "Prompt consulting" },
  aliases: ["Prompt 设计", "提示词优化", "prompt design", "prompt engineering"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "替天天用模型的团队打磨提示词，用测试说明好了多少，按咨询收费。",
    en: "Improve the prompts of teams that use models every day, show with tests by how much, and charge as a consultant.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["Prompt 设计"],
  skills: [
    { zh: "把「好」写成可以打分的标准", en: "Writing down what “good” means so that it can be scored", basis: "ours" },
    { zh: "设计测试、控制成本", en: "Designing tests and keeping costs down", basis: "ours" },
  ],
  earns: ["project"],
  channels: [],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "爱较真、愿意一条条比对的人。",
    en: "People who care about detail and will compare answers one by one.",
    basis: "ours",
  },
  firstStep: {
    zh: "挑一条你每天用的提示词，拿三十个真实输入给它打分。",
    en: "Take a prompt you use daily and score it on thirty real inputs.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别只卖几条提示词：光会写 Prompt 已经不是护城河，要懂场景、能交付。",
        en: "Do not sell prompts alone: writing them is no moat any more; knowing where they are put to use and delivering is.",
      },
    },
  ],
  stories: [],
  layers: ["tool-use"],
  audience: [{ zh: "客服、内容、数据团队", en: "Teams in support, content and data", basis: "ours" }],
  playbook: promptConsultingPlaybook,
  sources: [map],
};
