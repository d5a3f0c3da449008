import { moneyFigure } from "@/lib/catalog/figure";
import { workflowAutomationPlaybook } from "@/lib/catalog/playbooks/workflow-automation";
import { lawFirmConsultant } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Repeated office work handed to robots and agents, for others. */
export const workflowAutomation: Direction = {
  id: "workflow-automation",
  name: { zh: "自动化流程代做", en: "Workflow automation for others" },
  aliases: ["AI 自动化工作流", "内容与报告自动化", "report automation", "RPA", "RPA + Agent", "AI automation"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "把公司里每天重复的活拆开，用 RPA 加大模型跑起来，按项目交付。",
    en: "Take apart the work an office repeats every day, let RPA and a language model run it, and deliver it as a project.",
  },
  difficulty: 3,
  tools: ["影刀", "来也", "Zapier", "Make", "大模型"],
  capabilities: ["自动化流程"],
  skills: [
    { zh: "画流程图，找到最费时的一步", en: "Mapping a process and finding its slowest step", basis: "ours" },
    { zh: "看懂模型能做什么、不能做什么", en: "Knowing what a model can and cannot do" },
    { zh: "一点脚本基础，例如 Python", en: "A little scripting, Python for example" },
  ],
  earns: ["project"],
  channels: ["referral", "wechat-moments", "wecom-group", "xianyu"],
  income: { min: 50000, max: 500000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [moneyFigure(5000, map, { max: 100000, openEnded: true, per: "project", year: 2026 })],
  value: null,
  suits: {
    zh: "梳理过流程、看到重复劳动就手痒的人。",
    en: "People who have mapped processes and itch to be rid of repeated work.",
  },
  firstStep: {
    zh: "先把自己工作里的一件事自动化，攒下第一个案例。",
    en: "Automate one thing in your own job first: that is the first case.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "一次只做一条流程，上线后留监控、报警和人工检查。",
        en: "Do one process at a time, and leave monitoring, alerts and a human check in place.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别卖「全自动」。IBM 的展望也提醒，Agent 短期内离不开人盯着。",
        en: "Do not sell “fully automatic”. IBM's outlook, too, warns that agents will need supervision for some time.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "已有创业公司按完成的任务收费，把 Agent 的产出直接算成价钱。",
        en: "Some start-ups already charge per finished task, pricing an agent by what it gets done.",
      },
    },
  ],
  stories: [lawFirmConsultant],
  layers: ["system-building"],
  audience: [
    {
      zh: "每周手工做报表、录单、对账的小团队",
      en: "Small teams that make reports, type in orders or reconcile by hand every week",
      basis: "ours",
    },
    { zh: "系统之间靠人复制粘贴的公司", en: "Companies where people copy and paste between systems", basis: "ours" },
  ],
  playbook: workflowAutomationPlaybook,
  sources: [map, "programmer-ai-income-report", "seven-honest-paths-2026"],
};
