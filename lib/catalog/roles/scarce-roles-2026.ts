import { yearlyPay } from "@/lib/catalog/pay";
import type { Role } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** The six jobs said to be scarce and well paid in 2026, with pay before tax in China and the United States. */
export const scarceRoles2026: readonly Role[] = [
  {
    id: "ai-application-engineer",
    name: { zh: "AI 应用工程师", en: "AI application engineer" },
    aliases: ["大模型应用开发工程师", "AI 工程师", "LLM application developer", "AI engineer"],
    categories: ["scarce-roles-2026", "technical-capabilities"],
    duties: {
      zh: "搭建 AI 系统，交付业务里真正用得上的 Agent 和应用。",
      en: "Builds AI systems and delivers agents and applications that a business really uses.",
    },
    skills: [
      { zh: "Agent 框架", en: "Agent frameworks" },
      { zh: "检索增强生成（RAG）", en: "Retrieval-augmented generation (RAG)" },
      { zh: "工作流", en: "Workflows" },
      { zh: "行业知识", en: "Knowledge of an industry" },
    ],
    capabilities: ["模型", "RAG", "Agent"],
    employers: [],
    entry: [],
    value: { zh: "薪水高，人也难找。", en: "Well paid and hard to find." },
    pay: [
      yearlyPay({
        region: "CN",
        year: 2026,
        min: 600000,
        max: 1200000,
        openEnded: true,
        note: { zh: "大厂里上百万并不少见", en: "A million and more is not unusual at the largest companies" },
        source: map,
      }),
      yearlyPay({ region: "US", year: 2026, min: 160000, max: 250000, source: map }),
    ],
    scarcity: {
      zh: "六成以上的企业想把 AI 用起来，真正会做的人却极少。",
      en: "More than 60% of companies want to put AI to use, and very few people can do it.",
    },
    layer: "system-building",
    sources: [map],
  },
  {
    id: "ai-agent-architect",
    name: { zh: "AI Agent 架构师", en: "AI agent architect" },
    aliases: ["多智能体工程师", "Multi-agent engineer"],
    categories: ["scarce-roles-2026"],
    duties: {
      zh: "设计由许多 Agent 配合完成工作的复杂系统。",
      en: "Designs complex systems in which several agents work together.",
    },
    skills: [
      { zh: "LangGraph 或 CrewAI", en: "LangGraph or CrewAI" },
      { zh: "工具链", en: "Toolchains" },
      { zh: "记忆系统", en: "Memory systems" },
    ],
    capabilities: ["LangGraph", "CrewAI"],
    employers: [],
    entry: [],
    value: null,
    pay: [
      yearlyPay({ region: "CN", year: 2026, min: 800000, max: 1500000, openEnded: true, source: map }),
      yearlyPay({ region: "US", year: 2026, min: 180000, max: 300000, openEnded: true, source: map }),
    ],
    scarcity: {
      zh: "2026 年据说是 Agent 爆发的开端，做过的人几乎找不到。",
      en: "2026 is seen as the year in which agents break through, and hardly anyone has built them.",
    },
    layer: null,
    sources: [map],
  },
  {
    id: "problem-architect",
    name: { zh: "问题架构师", en: "Problem architect" },
    aliases: [],
    categories: ["scarce-roles-2026"],
    duties: {
      zh: "把业务方说不清的需求整理成 AI 能照着做的样子。",
      en: "Turns what a business vaguely wants into a structure that AI can carry out.",
    },
    skills: [
      { zh: "拆解需求", en: "Taking requirements apart" },
      { zh: "系统思维", en: "Thinking in systems" },
      { zh: "进阶的提示词工程", en: "Advanced prompt engineering" },
    ],
    capabilities: [],
    employers: [],
    entry: [],
    value: null,
    pay: [
      yearlyPay({ region: "CN", year: 2026, min: 700000, max: 1300000, source: map }),
      yearlyPay({ region: "US", year: 2026, min: 170000, max: 260000, source: map }),
    ],
    scarcity: {
      zh: "据称会接过传统解决方案架构师的位置，要几样本领集于一身，这样的人最缺。",
      en: "Said to take the place of the classic solutions architect: several skills in one person, the scarcest mix of all.",
    },
    layer: null,
    sources: [map],
  },
  {
    id: "mlops-engineer",
    name: { zh: "MLOps 工程师", en: "MLOps engineer" },
    aliases: ["AI 工程平台工程师", "AI platform engineer"],
    categories: ["scarce-roles-2026"],
    duties: {
      zh: "把模型部署到生产环境，压低成本，并盯住运行状况。",
      en: "Puts models into production, keeps their cost down and watches over them.",
    },
    skills: [
      { zh: "vLLM 与 K8s 部署", en: "Deployment with vLLM and K8s" },
      { zh: "成本控制", en: "Cost control" },
      { zh: "可观测性", en: "Observability" },
    ],
    capabilities: ["vLLM", "K8s"],
    employers: [],
    entry: [],
    value: null,
    pay: [
      yearlyPay({ region: "CN", year: 2026, min: 500000, max: 1000000, source: map }),
      yearlyPay({ region: "US", year: 2026, min: 150000, max: 220000, source: map }),
    ],
    scarcity: {
      zh: "模型一多，算力又贵，要上线就难。",
      en: "With many models and costly computing power, getting into production is hard.",
    },
    layer: null,
    sources: [map],
  },
  {
    id: "ai-safety-and-compliance-engineer",
    name: { zh: "AI 安全与合规工程师", en: "AI safety and compliance engineer" },
    aliases: ["AI 安全工程师", "AI 合规工程师", "AI safety engineer", "AI compliance engineer"],
    categories: ["scarce-roles-2026"],
    duties: {
      zh: "核实生成的内容是不是真的，防住模型的幻觉，并让产品合乎监管的要求。",
      en: "Checks that generated content is true, guards against hallucination and keeps a product within the rules.",
    },
    skills: [
      { zh: "红队测试", en: "Red teaming" },
      { zh: "内容水印", en: "Watermarks" },
      { zh: "风控系统", en: "Risk control systems" },
    ],
    capabilities: [],
    employers: [],
    entry: [],
    value: null,
    pay: [
      yearlyPay({
        region: "CN",
        year: 2026,
        min: 400000,
        max: 900000,
        note: { zh: "在政策带动下涨得很快", en: "Rising fast because of new rules" },
        source: map,
      }),
      yearlyPay({ region: "US", year: 2026, min: 140000, max: 210000, source: map }),
    ],
    scarcity: {
      zh: "按对照表的说法，中国的政策在收紧，美国的 AI Act 也已生效。",
      en: "According to the notes, rules are tightening in China and an AI Act has taken effect in the United States.",
    },
    layer: null,
    sources: [map],
  },
  {
    id: "industry-ai-expert",
    name: { zh: "垂直领域 AI 专家", en: "Industry AI expert" },
    aliases: ["垂域 AI 专家", "Vertical AI expert"],
    categories: ["scarce-roles-2026"],
    duties: {
      zh: "在医疗、金融或制造这样的行业里，把 AI 用到业务深处。",
      en: "Brings AI deep into the work of one industry, such as medicine, finance or manufacturing.",
    },
    skills: [
      { zh: "行业知识", en: "Knowledge of an industry" },
      { zh: "微调或 RAG", en: "Fine-tuning or RAG" },
    ],
    capabilities: ["RAG"],
    employers: [],
    entry: [],
    value: null,
    pay: [
      yearlyPay({ region: "CN", year: 2026, min: 800000, max: 1500000, openEnded: true, source: map }),
      yearlyPay({ region: "US", year: 2026, min: 180000, max: 280000, openEnded: true, source: map }),
    ],
    scarcity: {
      zh: "行业和 AI 两头都通的人，要价最高。",
      en: "People at home both in an industry and in AI command the highest price.",
    },
    layer: null,
    sources: [map],
  },
];
