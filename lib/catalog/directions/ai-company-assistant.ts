import { aiCompanyAssistantPlaybook } from "@/lib/catalog/playbooks/ai-company-assistant";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** An assistant on a company's knowledge, sold to many companies. */
export const aiCompanyAssistant: Direction = {
  id: "ai-company-assistant",
  name: { zh: "AI 企业助手", en: "AI company assistant" },
  aliases: ["企业助手", "enterprise assistant", "workplace assistant"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "以知识库为核心，做一个许多企业装上就能用的助手。",
    en: "An assistant built on a knowledge base that many companies can install and use.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["知识库"],
  skills: [
    { zh: "权限与数据安全", en: "Permissions and data security", basis: "ours" },
    { zh: "把安装做成标准步骤", en: "Making installation routine", basis: "ours" },
  ],
  earns: ["subscription"],
  channels: ["own-site"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "替几家公司搭过知识库、发现需求都差不多的人。",
    en: "People who have built knowledge bases for a few firms and seen the same need each time.",
    basis: "ours",
  },
  firstStep: {
    zh: "用自己一年的文档做一个，测三十个真问题。",
    en: "Build one on a year of your own documents and test it with thirty real questions.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "权限没做对之前，别接第二家。",
        en: "Take on no second company before permissions are right.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation", "commercialisation"],
  audience: [{ zh: "企业", en: "Companies" }],
  playbook: aiCompanyAssistantPlaybook,
  sources: [map],
};
