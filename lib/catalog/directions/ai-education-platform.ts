import { aiEducationPlatformPlaybook } from "@/lib/catalog/playbooks/ai-education-platform";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** A learning platform for schools and parents. */
export const aiEducationPlatform: Direction = {
  id: "ai-education-platform",
  name: { zh: "AI 教育平台", en: "AI education platform" },
  aliases: ["AI 学习平台", "AI learning platform", "edtech"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "用 RAG 和 Agent 做一个学习平台，客户是学校和家长。",
    en: "A learning platform built on RAG and agents, for schools and parents.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["RAG", "Agent"],
  skills: [
    { zh: "懂一门课怎么教", en: "Knowing how one subject is taught", basis: "ours" },
    { zh: "保护未成年人的数据", en: "Protecting children's data", basis: "ours" },
  ],
  earns: ["subscription"],
  channels: ["own-site"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "做过老师、教研，或能与他们搭档的人。",
    en: "Teachers and curriculum writers, or those with one as a partner.",
    basis: "ours",
  },
  firstStep: {
    zh: "坐进一位老师的课堂，看时间都花在哪里。",
    en: "Sit in one teacher's classroom and see where the time goes.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别拿错误答案冒险：没把握就转给老师。",
        en: "Take no chances with wrong answers: pass doubtful ones to the teacher.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation", "commercialisation"],
  audience: [
    { zh: "学校", en: "Schools" },
    { zh: "家长", en: "Parents" },
  ],
  playbook: aiEducationPlatformPlaybook,
  sources: [map],
};
