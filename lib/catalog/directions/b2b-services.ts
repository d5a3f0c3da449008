import { b2bServicesPlaybook } from "@/lib/catalog/playbooks/b2b-services";
import type { Direction } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";

/** Advice, tailored systems and training on AI for companies. */
export const b2bServices: Direction = {
  id: "b2b-services",
  name: { zh: "企业 AI 技术服务", en: "AI services for companies" },
  aliases: ["B2B AI 服务", "AI 顾问", "AI 外包", "AI consultancy", "B2B AI services"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "以顾问或外包的身份帮企业用好 AI：出主意、定制系统、做内训，收项目费或顾问费。可以一个人接，也可以开工作室。",
    en: "Help companies use AI as a consultant or contractor: advice, tailored systems, training, for project or consulting fees. You can work alone or open a studio.",
  },
  difficulty: null,
  tools: ["TensorFlow", "PyTorch", "AWS", "GCP", "Azure", "AutoML", "OpenAI API"],
  capabilities: [],
  skills: [
    { zh: "和业务部门的人谈得来，说得通俗", en: "Talking with business people in plain words" },
    { zh: "听出行业痛点，写成方案", en: "Hearing where a trade hurts and turning it into a plan" },
    { zh: "懂模型，也会调优和部署", en: "Understanding models, tuning and deploying them" },
    { zh: "熟悉企业现有的 IT 环境", en: "Knowing the IT a company already runs" },
    { zh: "数据标注和 ETL", en: "Labelling data and ETL" },
    { zh: "做内训要备好讲义和例子", en: "For training, handouts and examples" },
  ],
  earns: ["project"],
  channels: ["linkedin", "referral", "own-site"],
  income: null,
  prices: [],
  value: {
    zh: "一份合同往往不小，做得好客户会介绍客户。",
    en: "A single contract tends to be large, and satisfied clients bring others.",
  },
  suits: {
    zh: "既能写代码，又能做售前售后的人。",
    en: "People who can code and also sell and look after what they sold.",
  },
  firstStep: {
    zh: "约一位熟悉的老板喝咖啡，只问他哪件事最费人手。",
    en: "Have coffee with an owner you know and only ask which work takes the most people.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "做普通人和 AI 之间的顾问：多数人还不明白它有多大用处，老板有兴趣却缺人指点。",
        en: "Be the adviser between people and AI: most do not yet grasp its power, and managers are keen but lack guidance.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "隔几个月就有新模型、新工具，学了先试，好用的再放进方案。",
        en: "New models and tools appear every few months: learn, try, and put what works into your plans.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别跟着炒作许诺。对客户负责，路才走得远。",
        en: "Do not promise along with the hype. Being answerable to clients is what takes you far.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "企业用 AI 是长久的需要，懂业务的技术顾问会更抢手。",
        en: "Companies will need AI for a long time, and technical advisers who know the business will be sought after.",
      },
    },
  ],
  stories: [],
  layers: ["system-building", "commercialisation"],
  audience: [
    { zh: "没有 AI 团队的中小企业", en: "Small and medium-sized companies without an AI team" },
    {
      zh: "想用大模型的传统企业，例如零售和制造",
      en: "Traditional companies, such as retail and manufacturing, that want to use language models",
    },
  ],
  playbook: b2bServicesPlaybook,
  sources: [report, "beebom-money-with-chatgpt-2023", "beebom-ai-consultancy-2023"],
};
