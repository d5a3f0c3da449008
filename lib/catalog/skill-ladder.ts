import type { SkillStep } from "./types";

/** The five skill steps from good questions to complex agents, with whom each suits. */
export const skillLadder: readonly SkillStep[] = [
  {
    id: "prompting",
    name: { zh: "提示词", en: "Prompting" },
    tools: ["ChatGPT", "Claude"],
    how: {
      zh: "选定一个模型天天用，练会把问题问清楚：背景、要求、例子、格式。",
      en: "Use one model every day until your questions are clear: background, request, example, format.",
    },
    suits: { zh: "所有人，从这里开始。", en: "Everyone. Start here." },
  },
  {
    id: "no-code",
    name: { zh: "零代码搭建", en: "No-code building" },
    tools: ["Dify", "Coze"],
    how: {
      zh: "在 Dify 或 Coze（扣子）里拖拽节点，做出一个能回答自己资料的知识库机器人。",
      en: "Drag blocks together in Dify or Coze until a bot answers from your own documents.",
    },
    suits: {
      zh: "初学者和不写代码的人：把力气放在应用上，学会低代码平台，再借 Cursor 这样的工具补上动手能力。",
      en: "Beginners and people who do not code: put your effort into applications, learn a low-code platform, and let a tool such as Cursor extend what you can build.",
    },
  },
  {
    id: "automation",
    name: { zh: "自动化", en: "Automation" },
    tools: ["n8n"],
    how: {
      zh: "用 n8n 把日历、邮箱和模型接起来，让一件重复的事自己跑完。",
      en: "Connect calendar, e-mail and a model in n8n, so that one repeated chore runs by itself.",
    },
    suits: {
      zh: "想替自己或公司省掉重复劳动的人；开发者再配上 LangChain，就能做企业级的流程。",
      en: "Anyone who wants repeated work gone, for themselves or a company. Developers add LangChain and reach enterprise-grade workflows.",
    },
  },
  {
    id: "developer",
    name: { zh: "开发者", en: "Developer" },
    tools: ["Python", "PyTorch", "LangChain"],
    how: {
      zh: "捡起 Python，认识 PyTorch，用 LangChain 写出自己的 RAG 和 Agent。",
      en: "Pick up Python, get to know PyTorch, and write your own RAG and agents with LangChain.",
    },
    suits: {
      zh: "会写代码的人：RAG 与 Agent 开发是招聘和实际项目里都最热的两块。",
      en: "People who code: RAG and agents are where both hiring and real projects are hottest.",
    },
  },
  {
    id: "expert",
    name: { zh: "专家", en: "Expert" },
    tools: [],
    how: {
      zh: "微调模型、做私有化部署，或者设计能自己拿主意的复杂 Agent 系统。",
      en: "Fine-tune models, deploy them privately, or design complex agent systems that decide for themselves.",
    },
    suits: {
      zh: "已经交付过项目，客户又有数据、安全或规模要求的人。",
      en: "People with delivered projects whose clients make demands on data, security or scale.",
      basis: "ours",
    },
  },
];
