import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of workflow automation, in the order of the three-month plan. */
export const workflowAutomationPlaybook: PlaybookStep[] = [
  {
    id: "workflow-automation-chore-list",
    stage: "tool-user",
    name: { zh: "列出一周的重复劳动", en: "List a week of repeated work" },
    detail: {
      zh: "连续五个工作日，做了两遍以上的事都记一行：多久、几次、用到哪些软件。从里面挑一件规则清楚、出错也不要紧的。",
      en: "For five working days, write a line for everything you do twice: how long, how often, which programs. Choose one with clear rules where a mistake is harmless.",
    },
    evidenceKind: "note",
  },
  {
    id: "workflow-automation-one-model",
    stage: "tool-user",
    name: { zh: "让模型按格式输出", en: "Get structured answers from a model" },
    detail: {
      zh: "用 DeepSeek 或 Claude 练三件事：从一段文字里抽字段、分类、起草回复，而且每次都按同一种格式给。拿二十条真实文本试，记下错了几条。",
      en: "Practise three things with DeepSeek or Claude: extract fields, classify, draft a reply, always in the same format. Try twenty real texts and note how many it gets wrong.",
    },
    evidenceKind: "note",
  },
  {
    id: "workflow-automation-first-flow",
    stage: "tool-user",
    name: { zh: "跑通一条三步流程", en: "Run one flow of three steps" },
    detail: {
      zh: "用 Coze 或 Dify 的工作流跑通一条：收到内容，交给模型，写进表格。国内桌面软件多就再学影刀，海外服务多就用 Make 或 Zapier，先只学一个。",
      en: "In a Coze or Dify workflow: something arrives, the model handles it, a table gets a row. Add Yingdao for Chinese desktop programs or Make and Zapier for online services, one of them only.",
    },
    evidenceKind: "link",
  },
  {
    id: "workflow-automation-own-job",
    stage: "tool-user",
    name: { zh: "自动化自己的一件事", en: "Automate one thing in your own job" },
    detail: {
      zh: "把清单里挑中的那件真正跑起来，连续用一周。记下每周手工要几分钟、现在要几分钟，存成自用案例；涉及公司数据先问一声。",
      en: "Put the chore you chose to real use for a week. Minutes a week by hand and minutes now make a personal case. Ask before you touch company data.",
    },
    evidenceKind: "case",
  },
  {
    id: "workflow-automation-safeguards",
    stage: "system-builder",
    name: { zh: "给流程装上保险", en: "Give the flow a safety net" },
    detail: {
      zh: "补上四样：运行日志、失败提醒、重跑不重复、拿不准时转给人。故意喂几条坏数据，看它会不会不声不响地做错，把办法记成随记。",
      en: "Add four things: a log, an alert on failure, re-runs without duplicates, and a person for doubtful cases. Feed it bad data on purpose, see whether it fails loudly, and note what you did.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "workflow-automation-colleague-case",
    stage: "system-builder",
    name: { zh: "替一位同事省下时间", en: "Save a colleague time" },
    detail: {
      zh: "坐在旁边看对方完整做一遍，画出流程图，只自动化最费时的一步。让对方自己用两周，记下前后每次的耗时和出错次数，存成样品案例并填上客户。",
      en: "Sit beside them for one full round, draw the steps and automate only the slowest. After two weeks of their own use, log a sample for that person: minutes and errors, before and after.",
    },
    evidenceKind: "case",
  },
  {
    id: "workflow-automation-friend-company",
    stage: "system-builder",
    name: { zh: "给朋友的公司做一条报表线", en: "Build a report for a friend's company" },
    detail: {
      zh: "日报、对账、录单里选一条，从取数到发送全部打通。先估人工每月几小时，上线一个月内复核一次，写进案例。",
      en: "Daily figures, reconciliation or order entry: connect it from source to sending. Estimate the hours a month by hand, check them again within a month, and write both into the case.",
    },
    evidenceKind: "case",
  },
  {
    id: "workflow-automation-agent-case",
    stage: "system-builder",
    name: { zh: "做一条带判断的流程", en: "Build one flow that has to judge" },
    detail: {
      zh: "加一个需要理解内容的环节，例如邮件分类后起草回复，由人点头再发。量模型判断对了多少，三个案例就有了不同的样子。",
      en: "Include a step that needs understanding, such as sorting e-mail and drafting replies that a person approves. Measure how often it was right: your three cases now differ.",
    },
    evidenceKind: "case",
  },
  {
    id: "workflow-automation-offer",
    stage: "system-builder",
    name: { zh: "把流程体检写成服务", en: "Offer a process check" },
    detail: {
      zh: "入口做小：半天体检，交一张流程图和一张省时估算表，再附一条流程的固定报价。写明账号权限、数据去向和维护期，登记为服务。",
      en: "Start small: half a day of checking that ends in a process map and an estimate of hours saved, with a fixed quote for one flow. State access, where data goes and how long you maintain it, and record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "workflow-automation-ten-teams",
    stage: "system-builder",
    name: { zh: "约十个小团队聊流程", en: "Talk to ten small teams" },
    detail: {
      zh: "从前同事、客户和企业微信群开始，只问一句：每周哪件事最想甩掉？听到合适的就发同类案例，每次谈话都记跟进。",
      en: "Start with former colleagues, clients and WeCom groups and ask one thing: which weekly task would you gladly lose? Send the case that fits, and log each talk as a touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "workflow-automation-first-deal",
    stage: "system-builder",
    name: { zh: "谈下一条流程的试点", en: "Win a pilot of one flow" },
    detail: {
      zh: "只签一条流程，用省下的小时数解释价格，先收一部分。验收写成可以数的条件，例如连续十个工作日无人干预。",
      en: "Sign for one flow, explain the price by hours saved, and take part of it in advance. Acceptance is something you can count, such as ten working days in a row without help.",
    },
    evidenceKind: "deal",
  },
  {
    id: "workflow-automation-first-income",
    stage: "system-builder",
    name: { zh: "验收后收齐款项", en: "Pass acceptance and get paid" },
    detail: {
      zh: "交付流程图、账号清单和出错处理说明，收到尾款当天记下收入与工时。一个月后回访，把实际省下的时间补进案例。",
      en: "Hand over the map, the list of accounts and a page on failures, and record income and hours on the day of the final payment. Return after a month and add the time really saved to the case.",
    },
    evidenceKind: "income",
  },
  {
    id: "workflow-automation-standard-package",
    stage: "product-owner",
    name: { zh: "把常见流程做成标准包", en: "Turn a common flow into a package" },
    detail: {
      zh: "哪一条问的人最多，就把它做成填几个参数就能用的版本，按月收使用和维护费。给它一个网页，让没见过你的人也能下单。",
      en: "Take the flow asked for most, make it work after filling in a few settings, and charge monthly for use and upkeep. Give it a page where people who never met you can order.",
    },
    evidenceKind: "offering",
  },
];
