import { automationAndAgentsPlaybook } from "@/lib/catalog/playbooks/automation-and-agents";
import type { Direction } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";

/** Processes of a company that AI takes over or supports, as a project or a service. */
export const automationAndAgents: Direction = {
  id: "automation-and-agents",
  name: { zh: "业务自动化与 AI Agent", en: "Automation and AI agents" },
  aliases: ["AI Agent 服务", "AI 代理", "RPA", "AI automation", "AI agents"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "用 AI 替人或帮人跑完一段流程：批量处理数据、智能客服、自动报表、邮件助手，再往上是能自己做事的 Agent。按项目收费，或按用量收费。",
    en: "Let AI run or support a process: bulk data, customer support, reports, e-mail and, beyond them, agents that act on their own. Charge by the project or by use.",
  },
  difficulty: null,
  tools: ["Python", "Node.js", "OpenAI API", "LangChain", "Auto-GPT", "Playwright", "Make.com", "Zapier", "RPA"],
  capabilities: [],
  skills: [
    { zh: "写脚本，Python 最常用", en: "Scripting, most often in Python" },
    { zh: "看懂客户的业务流程", en: "Understanding the client's processes" },
    { zh: "知道模型怎么调、哪里靠不住", en: "Knowing how to call a model and where it fails" },
    {
      zh: "做 Agent 还要会写提示词、拆多步任务",
      en: "For agents, prompting and planning in several steps",
    },
    { zh: "向量库与检索", en: "Vector stores and search" },
  ],
  earns: ["project", "usage"],
  channels: ["upwork", "fiverr", "referral", "own-site"],
  income: null,
  prices: [],
  value: {
    zh: "企业想少花钱、多办事，省下的人力看得见。",
    en: "Companies want to spend less and do more, and the hours saved can be seen.",
  },
  suits: {
    zh: "会写脚本、愿意钻进别人业务里的人。",
    en: "People who script and like to get to the bottom of somebody's business.",
    basis: "ours",
  },
  firstStep: {
    zh: "列出身边一个团队每周重复的五件事，挑最烦的一件。",
    en: "List five things a team near you repeats each week and take the most tedious.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "给意外留退路：遇到没见过的问题，没有把握就转给人。",
        en: "Leave a way out: when something new comes up and the answer is unsure, pass it to a person.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "敏感数据要么用本地模型，要么先确认接口合规。",
        en: "For sensitive data use a local model, or make sure first that the service may receive it.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "钻进一个具体行业。接单的数据分析师里，有人明说用 ChatGPT 提速，报价更低，靠的就是一部分工作已经自动完成。",
        en: "Go deep into one trade. Some freelance data analysts say openly that ChatGPT makes them faster and quote lower: part of the work is automated.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别许诺全自动。Agent 还在早期，离不开人盯着。",
        en: "Do not promise full automation. Agents are at an early stage and need somebody watching.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "已有公司卖「AI 员工」，例如找线索、写邮件、约会议的销售 Agent，做完一件算一件的钱；按成果定价是新方向，可靠性和法规要跟紧。",
        en: "Companies already sell “AI employees”, such as sales agents that find leads, write e-mail and book meetings, paid per task. Pricing by outcome is the new direction; follow reliability and regulation closely.",
      },
    },
  ],
  stories: [],
  layers: ["system-building", "commercialisation"],
  audience: [
    { zh: "客服、营销里有大量重复活的团队", en: "Teams in support and marketing with much repetition" },
    { zh: "要定期出报表的企业", en: "Companies that need regular reports" },
  ],
  playbook: automationAndAgentsPlaybook,
  sources: [report],
};
