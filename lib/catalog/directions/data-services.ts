import { dataServicesPlaybook } from "@/lib/catalog/playbooks/data-services";
import { labellingStudio } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Labelled data by organised hands, or data generated for one field. */
export const dataServices: Direction = {
  id: "data-services",
  name: { zh: "数据标注与合成数据", en: "Data labelling and synthetic data" },
  aliases: ["数据服务", "数据标注", "合成数据", "data services", "data labelling", "synthetic data"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "组织兼职人手替平台标数据，用 AI 帮着质检；或者为缺数据的公司生成训练数据。",
    en: "Organise part-timers who label data for platforms, with AI helping to check it, or generate training data for companies that lack it.",
  },
  difficulty: null,
  tools: [],
  capabilities: [],
  skills: [
    { zh: "招人、培训、质检、对接客户", en: "Hiring, training, checking quality, dealing with clients" },
    {
      zh: "医疗、法律之类特定领域的知识",
      en: "Knowledge of one field, such as medicine or law",
    },
    { zh: "弄清客户拿数据去做什么", en: "Understanding what the client needs the data for" },
  ],
  earns: ["project", "other"],
  channels: ["other"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "会带人、坐得住、不嫌活琐碎的人。",
    en: "People who can lead others and do not mind tedious work.",
    basis: "ours",
  },
  firstStep: {
    zh: "亲手标完一百条，再写一份别人照着能标的规则。",
    en: "Label a hundred rows yourself, then write rules that somebody else can follow.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "自己当组织者：揽项目、分给兼职、用 AI 抽检，别把工时全耗在标注上。",
        en: "Be the organiser: win projects, hand them out, spot-check with AI, and do not spend your hours labelling.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "有领域知识，就考虑为这个领域生成数据，先问清客户要训练什么。",
        en: "If you know a field, consider generating data for it, and first ask what the client wants to train.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别当成轻松的副业：招人、培训、质检、跑客户，哪样都省不掉。",
        en: "Do not take it for an easy side job: hiring, training, checking and clients all remain.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "真实数据难拿，愿意花钱买训练数据的 AI 公司不少；技术门槛不高，管理才是门槛。",
        en: "Real data is hard to come by and AI companies pay for training data; the hurdle is management, not technology.",
      },
    },
  ],
  stories: [labellingStudio],
  layers: ["system-building"],
  audience: [
    { zh: "外包标注的大平台", en: "Large platforms that give labelling out" },
    { zh: "缺训练数据的 AI 公司", en: "AI companies short of training data" },
  ],
  playbook: dataServicesPlaybook,
  sources: [paths],
};
