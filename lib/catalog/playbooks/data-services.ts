import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a small data business: labelling organised, or data made for one field. */
export const dataServicesPlaybook: PlaybookStep[] = [
  {
    id: "data-services-field-choice",
    stage: "tool-user",
    name: { zh: "选一个你看得出对错的领域", en: "Choose a field in which you can judge" },
    detail: {
      zh: "医疗、法律或者本行的单据都行，关键是你判断得了一条数据标得对不对。写下这个领域最容易标错的五种情形。",
      en: "Medicine, law or the documents of your own trade: what counts is that you can judge a label. Write down the five situations most easily labelled wrong.",
    },
    evidenceKind: "note",
  },
  {
    id: "data-services-hundred-rows",
    stage: "tool-user",
    name: { zh: "亲手标一百条", en: "Label a hundred rows yourself" },
    detail: {
      zh: "自己不干，就不知道该怎么管。标一百条公开数据，再让 AI 预标一遍，记下前后每条的耗时，存成自用案例。",
      en: "You cannot manage what you have never done. Label a hundred rows of public data, then let AI label first; seconds a row before and after make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "data-services-rule-book",
    stage: "tool-user",
    name: { zh: "写一份两页的标注规则", en: "Write two pages of labelling rules" },
    detail: {
      zh: "每条规则配一个正例、一个反例，再写清拿不准时找谁。换个人照着标，看看有多少条标得和你一样。",
      en: "A right and a wrong example for each rule, and whom to ask when in doubt. Let somebody else follow it and see how often you agree.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "data-services-quality-check",
    stage: "system-builder",
    name: { zh: "搭一条 AI 质检流程", en: "Build a quality check with AI" },
    detail: {
      zh: "让模型复核每一条，和人不一致的挑出来给人看。跑通以后录一段演示，留下链接。",
      en: "Let a model review every row and pass disagreements to a person. Record a demo once it runs, and keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "data-services-two-labellers",
    stage: "system-builder",
    name: { zh: "带两个人做完一批", en: "Finish one batch with two people" },
    detail: {
      zh: "招两位兼职，培训一小时，交付一批真实数据。记下第一天与最后一天的合格率，写成案例。",
      en: "Take on two people part-time, train them for an hour and finish a real batch. Acceptance on the first and last day make a case.",
    },
    evidenceKind: "case",
  },
  {
    id: "data-services-check-case",
    stage: "system-builder",
    name: { zh: "量出质检省了多少人工", en: "Measure what the check saves" },
    detail: {
      zh: "同一批数据，一半全靠人查，一半先过 AI。比较漏网的错误和花的时间，两个数都写进案例。",
      en: "Of one batch, half is checked by people alone and half after AI. Compare errors that slipped through and time spent; both go into the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "data-services-synthetic-sample",
    stage: "system-builder",
    name: { zh: "生成一小份合成数据", en: "Make a small synthetic set" },
    detail: {
      zh: "找一家缺数据的团队，弄清他们要训练什么，做两百条，请对方用真实数据比一比效果，记成样品案例。",
      en: "Find a team short of data, learn what they train, make two hundred rows and have them compare with real data. Log it as a sample.",
    },
    evidenceKind: "case",
  },
  {
    id: "data-services-offer",
    stage: "system-builder",
    name: { zh: "写明单价、合格率和交期", en: "State price, acceptance and dates" },
    detail: {
      zh: "按条报价，写清合格率怎么算、返工谁承担、原始数据何时删除。登记为服务。",
      en: "Quote by the row; say how acceptance is counted, who bears rework and when raw data is deleted. Record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "data-services-platform-entry",
    stage: "system-builder",
    name: { zh: "向大平台和数据团队自荐", en: "Apply to platforms and data teams" },
    detail: {
      zh: "向三家发包平台和七个缺数据的团队递资料，附上规则样本和质检数字。每家记一次跟进。",
      en: "Apply to three platforms that give out work and seven teams short of data, with sample rules and check figures. One touch each.",
    },
    evidenceKind: "touch",
  },
  {
    id: "data-services-first-deal",
    stage: "system-builder",
    name: { zh: "接下第一批外包", en: "Win the first batch" },
    detail: {
      zh: "先接小批量，试标通过再谈正式单价。把交期留出两成余量，人手总会有变动。",
      en: "Start small, and agree the real price after the trial passes. Keep a fifth of the time in reserve: people drop out.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "data-services-first-income",
    stage: "system-builder",
    name: { zh: "结到第一笔款，先付兼职", en: "Get paid, and pay your people first" },
    detail: {
      zh: "到账当天先结兼职的钱，再记收入和自己的工时。扣掉人工和调用费，看看剩下多少。",
      en: "Pay the part-timers the day the money arrives, then record income and your own hours. See what is left after wages and model calls.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "data-services-crew",
    stage: "system-builder",
    name: { zh: "把招人和培训写成流程", en: "Write hiring and training down" },
    detail: {
      zh: "招人、试标、培训、抽检、对接客户，各写一页谁做什么。少了你照样能交付一批，才算一间工作室。",
      en: "One page each for hiring, trial, training, spot checks and clients. It is a studio once a batch is delivered without you.",
    },
    evidenceKind: "note",
  },
  {
    id: "data-services-data-product",
    stage: "product-owner",
    name: { zh: "把一套数据卖给不止一家", en: "Sell one data set more than once" },
    detail: {
      zh: "选一个多家都缺的细分领域，做成带说明、带许可、按版本更新的数据集。权利和来源不清楚的，一条也别放进去。",
      en: "In a niche where several teams lack data, make a data set with a description, a licence and versions. Leave out every row whose rights or origin are unclear.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
