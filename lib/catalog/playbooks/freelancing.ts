import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of freelancing with AI. The report describes the work but gives no steps: they are ours, bar three. */
export const freelancingPlaybook: PlaybookStep[] = [
  {
    id: "freelancing-one-craft",
    stage: "tool-user",
    name: { zh: "只接一种活", en: "Take on one kind of work" },
    detail: {
      zh: "写稿、翻译、写代码、营销文案，选你本来就会的一样。到 Upwork 和 Fiverr 各看二十条需求，记下反复出现的要求和开价。",
      en: "Writing, translating, coding or marketing copy: choose what you can already do. Read twenty requests each on Upwork and Fiverr and note what is asked and offered.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "freelancing-drafting",
    stage: "tool-user",
    name: { zh: "练熟「AI 起草，自己改」", en: "Learn to draft with AI and finish yourself" },
    detail: {
      zh: "大纲和初稿交给 ChatGPT，润色和判断归你。同一类稿子写五篇，自己写和这样写各花多久都记下来，存成自用案例。",
      en: "ChatGPT makes outline and first draft; polish and judgement are yours. Do five pieces of one kind, note the time alone and this way, and keep a personal case.",
    },
    evidenceKind: "case",
  },
  {
    id: "freelancing-sample",
    stage: "system-builder",
    name: { zh: "替朋友做一件样品", en: "Do one sample for a friend" },
    detail: {
      zh: "按真实的单子来做：有要求、有期限、有修改。交付天数、修改次数和原来比，记成样品案例，填上客户。",
      en: "Treat it as a paid job, with requirements, a deadline and revisions. Days and revisions against the usual make a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "freelancing-speed-case",
    stage: "system-builder",
    name: { zh: "量出快了多少", en: "Measure how much faster you are" },
    detail: {
      zh: "同一份旧稿或旧功能，用现在的办法再做一遍，工时前后对比，质量请别人盲评。写成样品案例，报价时用得上。",
      en: "Redo an old piece or feature in the new way, compare the hours, and have somebody judge the quality blind. This sample supports your prices.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "freelancing-result-case",
    stage: "system-builder",
    name: { zh: "做一件看得见效果的活", en: "Do one job whose effect shows" },
    detail: {
      zh: "改一个落地页、翻一份说明书、修一个慢接口，找一位愿意给数字的人。点击、咨询或耗时，前后各记一周，写成样品案例。",
      en: "Rewrite a landing page, translate a manual or repair a slow API, for somebody who shares numbers. Clicks, enquiries or time, a week before and after, make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "freelancing-profile",
    stage: "system-builder",
    name: { zh: "在平台上挂出服务", en: "List the service on a marketplace" },
    detail: {
      zh: "Fiverr 有 AI 服务专区，写内容、写技术文档、给 AI 稿子把关都能挂。标明价格、天数和修改次数，说清哪一步用了 AI，登记为服务。",
      en: "Fiverr has a section for AI services: content, technical writing, checking AI texts. State price, days and revisions, say where AI is used, and record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "freelancing-ten-proposals",
    stage: "system-builder",
    name: { zh: "投出十份对题的提案", en: "Send ten proposals that fit" },
    detail: {
      zh: "只投和案例相近的，开头复述对方的难处，附一件样品。每份记成跟进，十份之后看哪种写法有人回。",
      en: "Apply only where your cases fit: restate the problem and attach one sample. Log each as a touch, and after ten see which wording gets answers.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "freelancing-first-deal",
    stage: "system-builder",
    name: { zh: "拿下第一单", en: "Win the first job" },
    detail: {
      zh: "范围写成三行，约好交付的日子和改几次；平台托管付款最稳。把商机标为「成交」。",
      en: "Three lines of scope, a date and the number of revisions; payment held by the platform is safest. Move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "freelancing-first-income",
    stage: "system-builder",
    name: { zh: "交稿，收到钱", en: "Deliver and get paid" },
    detail: {
      zh: "每一句、每一行都亲自看过再交。到账当天记下金额和工时，再请对方留一条评价。",
      en: "Read every sentence or line before you deliver. Record amount and hours on the day, and ask for a review.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "freelancing-more-clients",
    stage: "system-builder",
    name: { zh: "同样的时间多接几单", en: "Serve more clients in the same hours" },
    detail: {
      zh: "AI 提速之后，省下的时间拿来接同类的单，而不是接杂活。一个月后算一算每小时挣多少，有没有真的涨。",
      en: "Spend the hours AI saves on more of the same work, not on odd jobs. After a month, see what an hour earns and whether it really rose.",
    },
    evidenceKind: "income",
  },
  {
    id: "freelancing-own-product",
    stage: "product-owner",
    name: { zh: "把常做的变成产品", en: "Turn what recurs into a product" },
    detail: {
      zh: "一直在卖时间，收入就停在时间上。把做过三次的活做成模板、小工具或一门短课，挂上链接和价格，登记为产品。",
      en: "As long as you sell hours, income stops where they do. Turn what you did three times into a template, a small tool or a short course with a link and a price, and record it as a product.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
