import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a small tool for one trade. */
export const aiToolDevelopmentPlaybook: PlaybookStep[] = [
  {
    id: "ai-tool-development-trade-chore",
    stage: "tool-user",
    name: { zh: "在一个行业里找出一件烦心事", en: "Find one chore in one trade" },
    detail: {
      zh: "只看你待过的行业：哪份材料人人都要写、又没有好用的工具？问五个同行现在怎么做、多久做一次，原话记下来。",
      en: "Look only at a trade you have worked in: which document does everybody have to write, with no good tool for it? Ask five people how they do it and how often, and keep their words.",
    },
    evidenceKind: "note",
  },
  {
    id: "ai-tool-development-rival-check",
    stage: "tool-user",
    name: { zh: "查一遍有没有人在免费做", en: "See who already does it for free" },
    detail: {
      zh: "花一晚搜同类工具，试三个最像的，写下它们在你的行业里哪里不好用。写不出来，就换一件事。",
      en: "Spend an evening on similar tools, try the closest three, and write where they fail in your trade. If you cannot say, choose another chore.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-tool-development-own-use",
    stage: "tool-user",
    name: { zh: "先自己用上一周", en: "Use it yourself for a week" },
    detail: {
      zh: "用 Claude 之类的模型把这份材料生成出来，自己连用一周。量出前后每份各花几小时，存成自用案例。",
      en: "Have Claude or another model produce that document for a week. Hours per document before and after make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-tool-development-first-version",
    stage: "system-builder",
    name: { zh: "做出只管一件事的版本", en: "Build a version that does one thing" },
    detail: {
      zh: "只留一个入口：填要点，出初稿。把行业术语、格式和容易犯的错都考虑进去，换台设备试过再留链接。",
      en: "One way in: enter the points, get a draft. Build in the trade's terms, format and usual mistakes, try it on another device, and keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-tool-development-colleague-pilot",
    stage: "system-builder",
    name: { zh: "请三位同行用两周", en: "Let three colleagues use it for two weeks" },
    detail: {
      zh: "看他们改了初稿的哪些地方，把改得最多的一处做对。把前后每份的耗时记成样品案例，并填上客户。",
      en: "See which parts of the draft they change, and get the most-changed one right. Time per document before and after: a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-tool-development-accuracy-case",
    stage: "system-builder",
    name: { zh: "用旧材料测准确度", en: "Test accuracy on old documents" },
    detail: {
      zh: "拿二十份已经定稿的材料对照，数出要返工的处数；改进后再数一次，两个数就是案例。",
      en: "Compare with twenty finished documents and count what would need rework. Improve, count again: the two numbers are the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-tool-development-team-pilot",
    stage: "system-builder",
    name: { zh: "让一个班组整组试用", en: "Put it into one whole team" },
    detail: {
      zh: "换成团队来用，看交接和权限会出什么问题。一个月后比较按时交稿的份数，凑齐第三个案例。",
      en: "A whole team brings questions of handover and access. After a month compare how many documents were on time: the third case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-tool-development-running-cost",
    stage: "system-builder",
    name: { zh: "算清每个用户的成本", en: "Work out what one user costs" },
    detail: {
      zh: "记下一个用户一个月的调用费、答疑时间和返工时间。定价要是盖不住，先别急着收用户。",
      en: "Note what one user costs in calls, questions and rework a month. Below that price, do not take anybody on yet.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-tool-development-monthly-price",
    stage: "system-builder",
    name: { zh: "定一个按月的价格", en: "Set a monthly price" },
    detail: {
      zh: "一页写清：给哪个行业、解决哪份材料、包含什么更新、怎么退订。登记为产品，填上链接。",
      en: "One page: which trade, which document, what updates, how to cancel. Record it as a product with its link.",
    },
    evidenceKind: "offering",
  },
  {
    id: "ai-tool-development-fifteen-invites",
    stage: "system-builder",
    name: { zh: "一对一演示给十五位同行", en: "Show it to fifteen people, one by one" },
    detail: {
      zh: "用对方手头真要交的材料当场演示。愿不愿意付钱、为什么不愿意，都记进跟进。",
      en: "Show it on a document they really have to hand in. Whether they would pay, and why not, goes into each touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-tool-development-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一个付费班组", en: "Win the first paying team" },
    detail: {
      zh: "先签三个月，讲好人数、答疑时限和数据放在哪里，谈妥后把商机标为「成交」。",
      en: "Sign for three months: number of people, how soon you answer, where data is kept. Then move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-tool-development-first-income",
    stage: "system-builder",
    name: { zh: "收到第一个月的钱", en: "Receive the first month's fee" },
    detail: {
      zh: "到账当天记下并关联产品。第二周主动问一次用得怎么样，流失往往发生在没人过问的时候。",
      en: "Record it the same day and link the product. Ask in the second week how it goes: people leave when nobody asks.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-tool-development-low-churn",
    stage: "product-owner",
    name: { zh: "把续订守住", en: "Keep the renewals" },
    detail: {
      zh: "用户不求多，先让续订的人比退订的多。每月只改一处行业里最疼的地方，连续三个月有人续费，它才算产品。",
      en: "Do not chase numbers; first let renewals outweigh cancellations. Improve the one thing that hurts the trade most each month. It is a product once people have renewed for three months running.",
    },
    evidenceKind: "income",
  },
];
