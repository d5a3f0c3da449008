import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a subscribed briefing for one trade. */
export const industryBriefingPlaybook: PlaybookStep[] = [
  {
    id: "industry-briefing-ten-readers",
    stage: "tool-user",
    name: { zh: "问十位同行每周漏看什么", en: "Ask ten people what they miss each week" },
    detail: {
      zh: "选一个你身在其中的行业，问他们每周要看哪些来源、最怕漏掉什么、会把它转给谁。原话记成随记。",
      en: "In a trade you are part of, ask which sources they follow, what they fear to miss and to whom they would pass it on. Keep their words as a note.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "industry-briefing-source-list",
    stage: "tool-user",
    name: { zh: "列出三十个可靠来源", en: "List thirty reliable sources" },
    detail: {
      zh: "政策、标书、财报、展会、论文，一类挑几个，写明多久更新、能不能引用。信不过的不收。",
      en: "Policy, tenders, company reports, trade fairs, papers: a few of each, with how often they change and whether they may be quoted. Leave out what you do not trust.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "industry-briefing-own-digest",
    stage: "tool-user",
    name: { zh: "先给自己做两周", en: "Make it for yourself for two weeks" },
    detail: {
      zh: "让 AI 汇总、你来取舍，每期不超过五条。和从前自己翻找相比，记下省了多少分钟，存成自用案例。",
      en: "AI gathers, you choose, five items at most. Minutes saved against searching yourself make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "industry-briefing-gather-flow",
    stage: "system-builder",
    name: { zh: "搭一条自动收集的流程", en: "Build a flow that gathers by itself" },
    detail: {
      zh: "定时抓取、去重、归类、起草，每条都带原文链接，由你定稿。跑通后留下链接。",
      en: "Fetch on schedule, remove duplicates, sort and draft, each item with its original link and the last word yours. Keep the link once it runs.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "industry-briefing-error-case",
    stage: "system-builder",
    name: { zh: "查一遍有没有说错", en: "Check how often it is wrong" },
    detail: {
      zh: "逐条对照原文，数出错误和过度概括。改提示词与核对步骤后再数一期，写成案例。",
      en: "Compare every item with its original and count errors and overstatement. Change prompts and checks, count another issue, and make a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "industry-briefing-trial-issues",
    stage: "system-builder",
    name: { zh: "给二十位读者发四期", en: "Send four issues to twenty readers" },
    detail: {
      zh: "记下打开、点开和回信的人数，删掉没人点的栏目再比一次。",
      en: "Note who opens, who clicks and who writes back; drop the section nobody clicks and compare again.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "industry-briefing-company-issue",
    stage: "system-builder",
    name: { zh: "给一家公司做一期定制", en: "Make one issue for one company" },
    detail: {
      zh: "只盯他们的对手、政策和客户。问这一期替他们省了多久、用在了哪个决定上，记成样品案例。",
      en: "Only their rivals, regulations and customers. Ask how much time it saved and which decision it served, and log a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "industry-briefing-offer",
    stage: "system-builder",
    name: { zh: "定下个人版与公司版", en: "Settle a personal and a company edition" },
    detail: {
      zh: "写明几点发、每期几条、怎么核实、怎么退订，两个版本分开定价，登记为内容类产品。",
      en: "State the hour it goes out, the number of items, how you check and how to cancel, at two prices. Record it as a content offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "industry-briefing-twenty-invites",
    stage: "system-builder",
    name: { zh: "逐个邀请二十位读者", en: "Invite twenty readers by name" },
    detail: {
      zh: "从试读的人开始，问他们愿不愿意付下一期的钱。不愿意的理由记进跟进。",
      en: "Begin with those who read the trial and ask whether they would pay for the next one. Note the reasons against in each touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "industry-briefing-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一家公司订阅", en: "Win the first company" },
    detail: {
      zh: "先订一季，讲清收件人数、能否内部转发、停刊怎么退，谈妥再标「成交」。",
      en: "A quarter to begin with: how many readers, whether it may be passed on internally, what is refunded if you stop. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "industry-briefing-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔订阅费", en: "Receive the first subscription" },
    detail: {
      zh: "当天记下收入并关联产品，把做一期的小时数也记上：读者变多，工时不该跟着涨。",
      en: "Record it the same day with its offering, and the hours an issue takes: they should not grow with the readers.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "industry-briefing-renewals",
    stage: "product-owner",
    name: { zh: "看续订，不看新增", en: "Watch renewals, not new readers" },
    detail: {
      zh: "连续三个月记录谁续了、谁走了。续订稳住之后，再加一份年度盘点或数据表。",
      en: "For three months record who renewed and who left. Once renewals hold, add a yearly review or a table of data.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
