import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of coding for clients, in the order of the three-month plan. */
export const aiCodingDeliveryPlaybook: PlaybookStep[] = [
  {
    id: "ai-coding-delivery-one-job",
    stage: "tool-user",
    name: { zh: "只选一种活", en: "Choose one kind of job" },
    detail: {
      zh: "在 Next.js 网站、小程序、爬虫里选一个。到 Upwork、猪八戒和闲鱼各看二十条需求，记下反复出现的要求；做爬虫只碰公开且允许采集的数据。",
      en: "Next.js sites, mini programs or crawlers: pick one. Read twenty requests each on Upwork, Zhubajie and Xianyu and note what keeps coming up. Crawl only data that is public and may be collected.",
    },
    evidenceKind: "note",
  },
  {
    id: "ai-coding-delivery-one-assistant",
    stage: "tool-user",
    name: { zh: "用熟一个编程助手", en: "Get fluent in one coding assistant" },
    detail: {
      zh: "从 Claude Code、Cursor、Windsurf 里挑一个，模型也固定一个。练会三件事：先让它出方案、小步改并每步跑测试、看懂它改了什么；记下它常犯的错。",
      en: "Choose Cursor, Windsurf or Claude Code, with one model. Learn to ask for a plan first, to change in small tested steps and to understand every change. Note the mistakes it repeats.",
    },
    evidenceKind: "note",
  },
  {
    id: "ai-coding-delivery-own-tool",
    stage: "tool-user",
    name: { zh: "给自己写一个小工具", en: "Write a small tool for yourself" },
    detail: {
      zh: "挑一件每周都让你烦的事，用选定的技术做成工具，真的用起来。记下以前每周花几分钟、现在几分钟，存成自用案例。",
      en: "Take something that annoys you every week, solve it with the stack you chose and use it. Minutes a week before and now make a personal case.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-coding-delivery-brief-agent",
    stage: "system-builder",
    name: { zh: "搭一个问需求的 Agent", en: "Build an agent that asks for the brief" },
    detail: {
      zh: "在 Coze 或 Dify 里做一个 Agent，把客户一句话的想法追问成页面清单、数据和验收条件。以后每条商机都先过它一遍，链接留好。",
      en: "In Coze or Dify, make an agent that questions a one-line wish until there are pages, data and acceptance criteria. Pass every new deal through it, and keep the link.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "ai-coding-delivery-starter",
    stage: "system-builder",
    name: { zh: "备好自己的起步仓库", en: "Prepare your own starter repository" },
    detail: {
      zh: "在 GitHub 放一个干净的模板：登录、数据库、部署、几条测试和一页说明。从空白到上线跑一遍并计时，以后报工期就有依据。",
      en: "Put a clean template on GitHub: sign-in, database, deployment, some tests and a page of notes. Time it from empty to online, so that your estimates rest on something.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "ai-coding-delivery-friend-project",
    stage: "system-builder",
    name: { zh: "给朋友做一个能用的小应用", en: "Deliver something a friend uses" },
    detail: {
      zh: "预约页、报名小程序、价格采集，越小越好，两周内上线。用前后数字说话，例如手工登记的时间，存成样品案例并填上客户。",
      en: "A booking page, a sign-up mini program, a price collector: small, and online within two weeks. Log a sample for that client with a number such as minutes spent on entries by hand.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-coding-delivery-speed-case",
    stage: "system-builder",
    name: { zh: "替人救活一个旧项目", en: "Rescue an old project" },
    detail: {
      zh: "找一个开得慢或总报错的网站，征得同意后修好。打开要几秒、一周报错几次，修前修后各量一遍，这种案例接单时最好用。",
      en: "Find a site that is slow or keeps failing and, with consent, repair it. Seconds to load and errors a week, before and after: few cases sell better.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-coding-delivery-public-demo",
    stage: "system-builder",
    name: { zh: "上线一个公开样例", en: "Put one public demo online" },
    detail: {
      zh: "照着最常见的需求做一个谁都能打开的样例，请五个人各试一次，数一数有几个人不用问就能完成。改一版再数，写进案例。",
      en: "Build an example of the most common request that anyone can open. Ask five people to try it, count who finishes unaided, improve it, count again, and put both into the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-coding-delivery-offer",
    stage: "system-builder",
    name: { zh: "挂出一项明码标价的服务", en: "List an offer with a fixed price" },
    detail: {
      zh: "写清功能上限、天数、修改次数、验收方式，以及代码和账号归谁。在 Upwork、猪八戒或闲鱼里先做好一家，放上三个案例，登记为服务。",
      en: "State the limit of features, days, revisions, acceptance, and who owns code and accounts. Do one of Upwork, Zhubajie or Xianyu well, show three cases, and record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "ai-coding-delivery-ten-proposals",
    stage: "system-builder",
    name: { zh: "投出十份对题的提案", en: "Send ten proposals that fit" },
    detail: {
      zh: "只投和案例相近的需求，开头复述对方的问题，再附一个能点开的样例，把活拆成三步。每份记一次跟进，写下有没有回音，十份之后改一版写法。",
      en: "Answer only requests close to your cases: restate the problem, link something that opens, split the work in three. Log each as a touch with its answer, and rewrite your approach after ten.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-coding-delivery-first-deal",
    stage: "system-builder",
    name: { zh: "拿下第一条商机", en: "Win the first deal" },
    detail: {
      zh: "第一单求稳：范围一页纸，分两次交付，最好由平台托管付款。超出范围的要求另报价，别顺手答应。",
      en: "Play it safe: one page of scope, two deliveries, payment held by the platform if possible. Requests beyond the scope get a quote of their own.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-coding-delivery-first-income",
    stage: "system-builder",
    name: { zh: "交付代码，收到钱", en: "Hand over the code, get paid" },
    detail: {
      zh: "交付前自己逐行看一遍，附部署说明和一段讲解录屏。到账当天记下金额和工时，再请客户留一条评价。",
      en: "Read every line yourself first, then add deployment notes and a recorded walk-through. Record the amount and hours the day it arrives, and ask for a review.",
    },
    evidenceKind: "income",
  },
  {
    id: "ai-coding-delivery-small-product",
    stage: "product-owner",
    name: { zh: "把重复的需求做成小产品", en: "Make a product of what keeps coming up" },
    detail: {
      zh: "第三次有人要同样的功能时，把它做成插件、模板或小额订阅，先放预售页看有没有人付款。它和接单一起养，不必急着二选一。",
      en: "When a third client wants the same thing, make it a plug-in, template or small subscription, and let a presale page tell you whether anyone pays. Keep it beside client work; there is no need to choose yet.",
    },
    evidenceKind: "offering",
  },
];
