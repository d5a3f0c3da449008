import { moneyFigure } from "@/lib/catalog/figure";
import { knowledgeBaseAssistantPlaybook } from "@/lib/catalog/playbooks/knowledge-base-assistant";
import { lawFirmConsultant } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Knowledge bases with an AI that answers customers or staff. */
export const knowledgeBaseAssistant: Direction = {
  id: "knowledge-base-assistant",
  name: { zh: "企业知识库与 AI 客服", en: "Company knowledge base and AI support" },
  aliases: [
    "定制知识库",
    "AI 客服",
    "内部助理",
    "企业文档助手",
    "company document assistant",
    "RAG chatbot",
    "AI customer service",
  ],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "把一家公司的资料整理成知识库，接上 AI，替它答客户的问题，或者做员工的内部助理。",
    en: "Turn a company's documents into a knowledge base with an AI on top that answers its customers or helps its staff.",
  },
  difficulty: 2,
  tools: ["飞书", "钉钉", "Coze", "Dify", "企业微信"],
  capabilities: ["知识库搭建"],
  skills: [
    {
      zh: "听懂一线的问题，理清杂乱的资料",
      en: "Hearing what the front line asks and sorting messy documents",
      basis: "ours",
    },
    { zh: "先检索再回答（RAG）的基本做法", en: "Retrieve first, then answer (RAG)" },
    { zh: "演示、报价和培训", en: "Demonstrating, quoting and training", basis: "ours" },
  ],
  earns: ["project"],
  channels: ["wecom-group", "referral", "wechat-moments"],
  income: { min: 30000, max: 300000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [moneyFigure(10000, map, { max: 50000, per: "project", year: 2026 })],
  value: null,
  suits: { zh: "会谈客户、不怕开口报价的人。", en: "People with a feel for sales who do not mind naming a price." },
  firstStep: {
    zh: "免费给自己公司或朋友的公司做一个样品。",
    en: "Build one sample free of charge for your own company or a friend's.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "没把握的问题转给人工，上线前用真实问题测准确率。",
        en: "Hand uncertain questions to a person, and test accuracy on real questions before going live.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "谈省下的时间和接住的咨询，少谈技术；老板为看得见的改变付钱。",
        en: "Talk about hours saved and enquiries no longer missed, not technology: owners pay for what they can see.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别承诺百分之百答对，也别把敏感资料随手传到外部接口。",
        en: "Never promise answers that are always right, and never send sensitive documents to outside services without asking.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "中小企业身边没人懂，愿意按月付费请人长期维护。",
        en: "Small companies have nobody who knows this and will pay every month to have it looked after.",
      },
    },
  ],
  stories: [lawFirmConsultant],
  layers: ["system-building"],
  audience: [
    { zh: "客户反复问同样问题的商家", en: "Businesses whose customers keep asking the same things", basis: "ours" },
    {
      zh: "资料多、新人上手慢的公司，例如律所",
      en: "Companies with many documents and slow onboarding, such as law firms",
      basis: "ours",
    },
  ],
  playbook: knowledgeBaseAssistantPlaybook,
  sources: [map, "programmer-ai-income-report", "seven-honest-paths-2026"],
};
