import { contractReviewPlaybook } from "@/lib/catalog/playbooks/contract-review";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Contract review as a solution for the legal trade. */
export const contractReview: Direction = {
  id: "contract-review",
  name: { zh: "合同审查", en: "Contract review" },
  aliases: ["法律解决方案", "AI 法律", "legal AI", "legal solutions"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "面向法律行业，让 AI 先把合同审一遍，标出要人看的条款。",
    en: "For the legal trade: AI goes through a contract first and marks the clauses a person should read.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["合同审查"],
  skills: [{ zh: "一类合同的风险点", en: "The risks in one kind of contract", basis: "ours" }],
  earns: ["project"],
  channels: [],
  income: null,
  prices: [],
  value: { zh: "每一单的价格高。", en: "The price of each job is high." },
  suits: {
    zh: "律师、法务，或有他们把关的团队。",
    en: "Lawyers and counsel, or teams with one to sign off.",
    basis: "ours",
  },
  firstStep: {
    zh: "找一类合同，和一位律师列出二十个风险点。",
    en: "Take one kind of contract and list twenty risks with a lawyer.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别替律师下结论，每条意见都要指得到原文。",
        en: "Draw no conclusions in a lawyer's place: every remark must point to a clause.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation"],
  audience: [{ zh: "律所与企业法务", en: "Law firms and legal teams", basis: "ours" }],
  playbook: contractReviewPlaybook,
  sources: [map],
};
