import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of AI services for companies: the report's eight steps in its order, ours marked between them. */
export const b2bServicesPlaybook: PlaybookStep[] = [
  {
    id: "b2b-services-niche",
    stage: "tool-user",
    name: { zh: "选定一个细分领域", en: "Settle on one niche" },
    detail: {
      zh: "一个人做不了所有行业。零售、制造业的机器视觉，或者帮传统企业用起大模型，选一个；口碑和案例才攒得起来。",
      en: "One person cannot serve every trade. Retail, machine vision in manufacturing, or traditional companies that want to use language models: choose one, so that your name and your cases can grow.",
    },
    evidenceKind: "note",
  },
  {
    id: "b2b-services-own-use",
    stage: "tool-user",
    name: { zh: "先在自己岗位上做成一次", en: "Succeed once in your own job" },
    detail: {
      zh: "用 AI 改掉自己工作里最费时的一步，比如读合同、整理工单，前后各量一周。存成自用案例，往后讲给客户听。",
      en: "Use AI on the slowest step of your own work, reading contracts or sorting tickets, and measure a week before and after. A personal case to tell clients later.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "b2b-services-finding-clients",
    stage: "system-builder",
    name: { zh: "让客户找得到你", en: "Let clients find you" },
    detail: {
      zh: "靠人脉、LinkedIn 和自己的文章：写行业分析，出一份 AI 方案白皮书。见到人多讲案例和数字，比如某家的客服用上 AI，客户等回复的时间少了一半。每次接触记成跟进。",
      en: "Through people you know, LinkedIn and your own writing: an analysis of the trade, a white paper. Speak in cases and numbers, such as support that answers in half the time with AI. Log every contact as a touch.",
    },
    evidenceKind: "touch",
  },
  {
    id: "b2b-services-needs",
    stage: "system-builder",
    name: { zh: "弄清问题，定下指标", en: "Understand the problem, agree on a target" },
    detail: {
      zh: "先判断 AI 帮不帮得上。和客户一起写目标和 KPI：想省客服人力，就翻他们的客服记录，估一估有几成能自动答。",
      en: "Judge first whether AI can help at all. Write the aim and the KPI together: to spend less on support, read their logs and estimate what share could be answered automatically.",
    },
    evidenceKind: "note",
  },
  {
    id: "b2b-services-solution",
    stage: "system-builder",
    name: { zh: "写一份老板看得懂的方案", en: "Write a plan managers understand" },
    detail: {
      zh: "数据、模型、架构、成本和收益都要写，用图和比方讲给不懂技术的人。别夸口：数据可能不够，模型也做不到百分之百正确，写在前头。留下方案链接。",
      en: "Cover data, model, architecture, cost and benefit, with diagrams and comparisons for people without technical training. Do not boast: data may fall short and no model is always right, and the plan says so first. Keep its link.",
    },
    evidenceKind: "link",
  },
  {
    id: "b2b-services-proof",
    stage: "system-builder",
    name: { zh: "做个小原型给高层看", en: "Show a small proof of concept" },
    detail: {
      zh: "拿客户的一小份数据微调或接上模型，当场回答他们自己的业务问题。准确率和耗时量出来，写成样品案例，填上客户。",
      en: "With a small part of the client's data, tune or connect a model and let it answer questions about their own business. Accuracy and time make a sample with them as the client.",
    },
    evidenceKind: "case",
  },
  {
    id: "b2b-services-offer",
    stage: "system-builder",
    name: { zh: "把服务和价格写成一页", en: "Put service and price on one page" },
    detail: {
      zh: "诊断、原型、交付、培训分开标价，写明各要几周、客户要出什么人和数据。登记为服务。",
      en: "Diagnosis, prototype, delivery and training, each with a price, the weeks they take, and which people and data the client provides. Record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "b2b-services-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一份合同", en: "Sign the first contract" },
    detail: {
      zh: "合同写明验收指标、算力费谁出、数据怎么保管，分两三次付款。签好把商机标为「成交」。",
      en: "It states the target, who pays for computing and how data is kept, with payment in two or three parts. Once signed, move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "b2b-services-delivery",
    stage: "system-builder",
    name: { zh: "开发、上线，调到达标", en: "Build, install, tune to the target" },
    detail: {
      zh: "和客户的 IT 一起处理数据，守住安全。训练可能很费算力，费用事先说好。放进真实环境去测，按反馈一轮轮调，直到指标达成，记成客户案例。",
      en: "Prepare data with the client's IT and keep it safe. Training may cost a lot of computing: agree on that in advance. Test where it will live and tune until the target is met, then log a client case.",
    },
    evidenceKind: "case",
  },
  {
    id: "b2b-services-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔项目款", en: "Receive the first project payment" },
    detail: {
      zh: "到账当天记下金额和工时。会议、改方案、等数据的时间也算进去，下次报价才有数。",
      en: "Record amount and hours on the day, meetings, changes and waiting included, so that the next quote is right.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "b2b-services-handover",
    stage: "system-builder",
    name: { zh: "培训移交，谈下维护", en: "Train, hand over, agree on upkeep" },
    detail: {
      zh: "教会客户的人怎么用、怎么维护，文档和故障处理办法都留下。中小企业怕没人会管，愿意按月付你：争取一份维护合同，记成新的商机。",
      en: "Teach their people to use and care for it, and leave documents and what to do when it fails. Small companies fear having nobody and will pay monthly: aim for a maintenance contract, recorded as a deal of its own.",
    },
    evidenceKind: "deal",
  },
  {
    id: "b2b-services-feedback",
    stage: "system-builder",
    name: { zh: "收数字，做成下一个案例", en: "Collect numbers for the next case" },
    detail: {
      zh: "上线后盯住效果，比如销售转化率升了没有。好的数字就是下一位客户的敲门砖，毛病写成教训；同行业的做法攒成方案库，下次交付更快。",
      en: "Watch the effect once it runs: did sales conversion rise? Good numbers open the next door, faults become lessons, and what recurs in the trade goes into a library that makes the next delivery faster.",
    },
    evidenceKind: "case",
  },
  {
    id: "b2b-services-package",
    stage: "product-owner",
    name: { zh: "把方案库做成标准产品", en: "Turn the library into a product" },
    detail: {
      zh: "三个客户都要的那部分，做成不用你到场也能装、能用的一套，按月收费。登记为产品并填链接，收入才不跟着工时走。",
      en: "Make what three clients wanted installable without you, and charge monthly. Recorded as a product with its link, it is income that does not follow your hours.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
