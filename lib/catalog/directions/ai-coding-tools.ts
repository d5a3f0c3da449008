import { aiCodingToolsPlaybook } from "@/lib/catalog/playbooks/ai-coding-tools";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Tools that help developers write and keep code. */
export const aiCodingTools: Direction = {
  id: "ai-coding-tools",
  name: { zh: "AI 编程工具", en: "AI coding tools" },
  aliases: ["编程助手", "coding assistant", "developer tools"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "做一个 Copilot 式的编程工具，卖给开发者和他们的团队。",
    en: "A coding tool along the lines of Copilot, sold to developers and their teams.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["Copilot"],
  skills: [
    { zh: "懂开发者的日常，也守得住代码安全", en: "Knowing a developer's day and keeping code safe", basis: "ours" },
  ],
  earns: ["subscription"],
  channels: ["own-site"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "天天写代码、知道卡在哪里的开发者。",
    en: "Developers who write code daily and know where they get stuck.",
    basis: "ours",
  },
  firstStep: {
    zh: "记两周自己的卡点，挑一个写成脚本。",
    en: "Log where you get stuck for two weeks and script one of those points away.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别和通用助手拼代码补全，挑它们顾不上的环节。",
        en: "Do not compete with general assistants at code completion: take a part they neglect.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation", "commercialisation"],
  audience: [{ zh: "开发者", en: "Developers" }],
  playbook: aiCodingToolsPlaybook,
  sources: [map],
};
