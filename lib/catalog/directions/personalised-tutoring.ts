import { personalisedTutoringPlaybook } from "@/lib/catalog/playbooks/personalised-tutoring";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Personalised tutoring as a solution for education. */
export const personalisedTutoring: Direction = {
  id: "personalised-tutoring",
  name: { zh: "个性化辅导", en: "Personalised tutoring" },
  aliases: ["教育解决方案", "AI 辅导", "AI tutoring", "education solutions"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "面向教育行业，用 AI 给每个学生安排不同的讲解和练习。",
    en: "For education: explanations and exercises that AI fits to each pupil.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["个性化辅导"],
  skills: [{ zh: "一门课的错因分析", en: "Analysing mistakes in one subject", basis: "ours" }],
  earns: ["subscription"],
  channels: [],
  income: null,
  prices: [],
  value: { zh: "有效果就会一再购买。", en: "Clients who see results buy again and again." },
  suits: {
    zh: "教过课、看得出学生错在哪里的人。",
    en: "People who have taught and can see where a pupil goes wrong.",
    basis: "ours",
  },
  firstStep: {
    zh: "问三位老师：哪一处年年都有人不懂。",
    en: "Ask three teachers what pupils fail to grasp year after year.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别拿家长的焦虑做生意，用前后两次测验说话。",
        en: "Do not trade on parents' worry; let tests before and after speak.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation"],
  audience: [{ zh: "学生与家长", en: "Pupils and parents", basis: "ours" }],
  playbook: personalisedTutoringPlaybook,
  sources: [map],
};
