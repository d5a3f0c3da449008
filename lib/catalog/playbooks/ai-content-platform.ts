import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a content platform for small companies. */
export const aiContentPlatformPlaybook: PlaybookStep[] = [
  {
    id: "ai-content-platform-ten-talks",
    stage: "tool-user",
    name: { zh: "问十家小公司怎么做内容", en: "Ask ten firms how they make content" },
    detail: {
      zh: "谁写、多久一篇、花多少钱、看什么数字、卡在哪一步。大家卡在同一处，才值得做成平台。",
      en: "Who writes, how often, at what cost, by which figure, and where they get stuck. Build only where they all get stuck in the same place.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-content-platform-own-brand",
    stage: "tool-user",
    name: { zh: "先把自己的官网写起来", en: "Write your own site first" },
    detail: {
      zh: "照打算卖的做法经营一个站两个月，记下前后从搜索来的访客数，存成自用案例。",
      en: "Run one site for two months the way you mean to sell, and save visitors from search before and after as a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-content-platform-hand-service",
    stage: "system-builder",
    name: { zh: "先手工替一家公司做一个月", en: "Serve one firm by hand for a month" },
    detail: {
      zh: "从关键词到发布都由你和现成工具完成，弄清哪几步每家都一样。记下前后从搜索来的访客数，写成样品案例。",
      en: "Do everything from keywords to publishing with ready-made tools, to learn which steps are the same everywhere. Visitors before and after make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-content-platform-second-firm",
    stage: "system-builder",
    name: { zh: "换一个行业再做一家", en: "Repeat with a firm in another trade" },
    detail: {
      zh: "把两家都用到的步骤列成清单，其余先不做。比较两家做一篇各花几小时，存成案例。",
      en: "List the steps both firms needed and leave the rest. Hours per article, first firm and second, are the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-content-platform-pilot-tool",
    stage: "system-builder",
    name: { zh: "让三家公司自己试第一版", en: "Let three firms use a first version" },
    detail: {
      zh: "只做选题、起草、核对、发布四步。看他们哪里还得找你，改完再数一次求助次数。",
      en: "Topic, draft, check, publish: nothing else. See where they still ask you for help, improve it, and count the requests again.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-content-platform-offer",
    stage: "system-builder",
    name: { zh: "定价并写清不保证什么", en: "Set a price and what you do not promise" },
    detail: {
      zh: "按月定价，设好篇数上限，说明不保证排名、内容由客户定稿，登记为平台类产品。",
      en: "Monthly with a limit of articles; ranking is not yours to promise and the client has the last word. Record it as a platform.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "ai-content-platform-fifteen-firms",
    stage: "system-builder",
    name: { zh: "给十五家做现场演示", en: "Show it to fifteen firms" },
    detail: {
      zh: "用他们自己的产品当场写一篇，指出要核对的地方，每家记一次跟进。",
      en: "Write one piece on their own product and point out what needs checking. One touch each.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-content-platform-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一家付费公司", en: "Win the first paying firm" },
    detail: {
      zh: "先签一季，写清数据归客户、随时可带走，再标「成交」。",
      en: "Begin with a quarter; the data is theirs and may be taken away at any time. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-content-platform-first-income",
    stage: "system-builder",
    name: { zh: "收到第一个月的费用", en: "Receive the first month" },
    detail: {
      zh: "记下金额、关联产品，也记下这个月替这家花的小时数，它应该越来越少。",
      en: "Record the amount with its offering, and the hours spent on that firm: they should shrink.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-content-platform-renewals",
    stage: "product-owner",
    name: { zh: "三家续费再谈扩张", en: "Three renewals before you grow" },
    detail: {
      zh: "连续三个月有三家续费，而且单家工时不涨，再考虑加功能和销售。",
      en: "Add features or sales only once three firms have renewed for three months with no more hours each.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
