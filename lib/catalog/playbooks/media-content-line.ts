import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a content line for media houses. */
export const mediaContentLinePlaybook: PlaybookStep[] = [
  {
    id: "media-content-line-newsroom-week",
    stage: "tool-user",
    name: { zh: "跟一个编辑部走一周", en: "Follow a newsroom for a week" },
    detail: {
      zh: "记下选题、采写、核查、改写、分发各花多久，哪一步重复、哪一步不能交给机器。",
      en: "Note how long topics, writing, checking, rewriting and distribution take, what repeats, and what must not go to a machine.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "media-content-line-own-line",
    stage: "tool-user",
    name: { zh: "用自己的账号跑一条线", en: "Run a line on your own account" },
    detail: {
      zh: "一篇原稿变成图文、短视频脚本和摘要三种。记下前后的用时，存成自用案例。",
      en: "One original becomes an illustrated post, a script and a summary. Time before and after is a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "media-content-line-fact-gate",
    stage: "system-builder",
    name: { zh: "装一道核查关", en: "Put in a fact-checking gate" },
    detail: {
      zh: "人名、数字、引语都要对得上出处，不然就停。数清前后各漏过几处错误，写成案例。",
      en: "Names, figures and quotations have to match a source, or the line stops. Errors that slipped through before and after are the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "media-content-line-column-pilot",
    stage: "system-builder",
    name: { zh: "替一个栏目跑一个月", en: "Run one column for a month" },
    detail: {
      zh: "编辑定题定稿，你的流程管中间。比较前后的篇数、返工次数和读者停留时间，记成样品案例。",
      en: "Editors choose and sign off, your line does the middle. Output, rework and reading time, before and after, make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "media-content-line-format-case",
    stage: "system-builder",
    name: { zh: "看一稿多用值不值", en: "See whether many formats pay" },
    detail: {
      zh: "比较只发图文和三种一起发，总阅读量与工时各差多少；数字不好看也照写。",
      en: "Compare reads and hours for one format with those for three, and write it down even if it looks bad.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "media-content-line-offer",
    stage: "system-builder",
    name: { zh: "按栏目报价", en: "Quote by the column" },
    detail: {
      zh: "写清每周几条、几种形式、谁核查、怎样标明用了 AI，登记为服务。",
      en: "Pieces a week, formats, who checks, how AI is disclosed: recorded as an offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "media-content-line-ten-editors",
    stage: "system-builder",
    name: { zh: "约十位主编或内容负责人", en: "Talk to ten editors" },
    detail: {
      zh: "拿他们上周的一篇稿子现场改成三种，问最担心什么。每次都记跟进。",
      en: "Turn one of last week's pieces into three formats and ask what worries them most. Log each touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "media-content-line-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一个栏目", en: "Win the first column" },
    detail: {
      zh: "先做一季，出错怎么更正、版权归谁都写清楚，再标「成交」。",
      en: "Begin with a quarter, with corrections and copyright settled. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "media-content-line-first-income",
    stage: "system-builder",
    name: { zh: "收到第一季的款项", en: "Receive the first quarter's fee" },
    detail: {
      zh: "记下收入与工时，算出每条的成本，和他们原来的比。",
      en: "Record income and hours, and compare the cost of a piece with what it was.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "media-content-line-line-licence",
    stage: "product-owner",
    name: { zh: "把流水线授权给第二家", en: "License the line to a second publisher" },
    detail: {
      zh: "模板、核查规则和培训一起交出去，由他们自己跑，按月收使用费。你不在场也能出稿，才叫规模化。",
      en: "Templates, checks and training go with it, they run it, you charge monthly. It scales once copy comes out without you.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
