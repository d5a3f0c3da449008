import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of an AI product or SaaS: the report's seven steps in its order, ours marked between them. */
export const aiProductPlaybook: PlaybookStep[] = [
  {
    id: "ai-product-idea",
    stage: "tool-user",
    name: { zh: "想清楚解决哪个问题", en: "Settle which problem it solves" },
    detail: {
      zh: "切入点只要一个。请 ChatGPT 一起想几十个主意，再去看有没有人真的需要。Ihor 选的是「网页上任何输入框都能叫出 AI」，正中天天写东西的人的痛处。",
      en: "One point of entry is enough. Gather dozens of ideas with ChatGPT, then check whether anyone needs them. Ihor chose an AI within reach in every text field on the web, the daily pain of people who write.",
    },
    evidenceKind: "note",
  },
  {
    id: "ai-product-by-hand",
    stage: "tool-user",
    name: { zh: "先手工替自己做一周", en: "Do it by hand for yourself first" },
    detail: {
      zh: "产品还没有，先用现成的模型手工完成这件事，连做一周。记下每次几分钟、几次返工，和原来的做法比，存成自用案例。",
      en: "Before there is a product, do the task with a ready model for a week. Minutes and corrections each time, against the old way, make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-product-environment",
    stage: "tool-user",
    name: { zh: "备好密钥和代码骨架", en: "Get keys and a skeleton ready" },
    detail: {
      zh: "申请 OpenAI 等模型的接口密钥，搭好 React 或 Vue 加 Node.js 或 Flask 的骨架，先让一句问答跑通。密钥只放服务器，仓库链接存下来。",
      en: "Get keys for a model such as OpenAI's and a skeleton, React or Vue with Node.js or Flask, until one question is answered. Keys stay on the server; keep the link of the repository.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-product-integration",
    stage: "system-builder",
    name: { zh: "把 AI 装进功能里", en: "Build the AI into the product" },
    detail: {
      zh: "你提需求，让 ChatGPT 写代码，一轮轮补全；要看得懂它写了什么。Ihor 的插件就这样来的：三个 JS 文件、一个 HTML、一个 manifest，几乎是全部代码。",
      en: "State what you need and let ChatGPT write the code, round by round, while you understand what it wrote. Ihor's extension came about this way: three JS files, one HTML file and a manifest were nearly all of it.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-product-testing",
    stage: "system-builder",
    name: { zh: "小范围测试，修到稳", en: "Test with a few people until it is stable" },
    detail: {
      zh: "自己先试，再请几个人用。报错原样贴给 ChatGPT，照它的建议改，改完再测。数一数几次里成功几次，把修复前后的数写进产品案例。",
      en: "Try it yourself, then with a few others. Paste errors into ChatGPT as they are, fix, test again. Successful runs before and after the fixes go into a product case.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-product-tester-result",
    stage: "system-builder",
    name: { zh: "量出一位试用者的变化", en: "Measure what changed for one tester" },
    detail: {
      zh: "挑一位用得最勤的试用者，问清他原来做这件事要多久，两周后再量。经他同意写成样品案例，填上客户。",
      en: "Take the tester who uses it most, ask how long the task took before, and measure after two weeks. With their consent it becomes a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-product-deployment",
    stage: "system-builder",
    name: { zh: "部署上线", en: "Put it online" },
    detail: {
      zh: "网页应用：后端放 Heroku 或 Railway，前端放 Vercel，配好域名和基本监控。插件：打包交给 Chrome 商店，写好简介和安装说明。手机应用：提交应用商店。",
      en: "A web application: back end on Heroku or Railway, front end on Vercel, a domain and basic monitoring. An extension: packed for the Chrome store with a description and instructions. A mobile app: through the app stores.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-product-pricing",
    stage: "system-builder",
    name: { zh: "定价，算清调用成本", en: "Set a price that covers the calls" },
    detail: {
      zh: "常见的是订阅：基础功能免费，引来用户，高级功能收钱。先算一个用户一个月耗多少调用费，价格要盖得住，也要比得过别人；登记为产品。",
      en: "Subscription is usual: basics free to draw users, advanced features paid. Work out what a user costs in calls each month; the price must cover it and stand up to the competition. Record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "ai-product-second-team",
    stage: "system-builder",
    name: { zh: "让一个小团队真用起来", en: "Get one small team to rely on it" },
    detail: {
      zh: "找三五个人的团队，陪他们把产品放进日常工作。约定一个数字，例如每周省下的小时数，用前用后各量一次，记成产品案例。",
      en: "Help a team of three to five work it into their days. Agree on one number, such as hours saved a week, measure it before and after, and log a product case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-product-launch",
    stage: "system-builder",
    name: { zh: "推广：一段演示加一个故事", en: "Launch with a demo and a story" },
    detail: {
      zh: "到社交平台和社区去讲它特别在哪里，怎么做出来的。Ihor 在 Twitter 发了演示视频和说明，有 50 万人看到。来问的人一个个记成跟进。",
      en: "Tell social networks and communities what sets it apart and how it came about. Ihor's demo and explanation on Twitter reached half a million people. Log everyone who asks as a touch.",
    },
    evidenceKind: "touch",
  },
  {
    id: "ai-product-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一个付费用户", en: "Win the first paying user" },
    detail: {
      zh: "从试用得最勤的人开始，当面问愿不愿意按标价付。讲明怎么退款、多久内修好问题，再把商机标为「成交」。",
      en: "Begin with the keenest testers and ask each whether they will pay the listed price. State refunds and how fast you fix things, then move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-product-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔钱", en: "Receive the first payment" },
    detail: {
      zh: "到账当天记下金额，关联这个产品。问一句对方差点因为什么没买，答案就是下一版要改的地方。",
      en: "Record the amount on the day and link it to the product. Ask what nearly kept them from buying: that is what to change next.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-product-staying-users",
    stage: "product-owner",
    name: { zh: "让付费的人留下来", en: "Keep the people who pay" },
    detail: {
      zh: "简单的功能很快有人跟风，留得住人的才算数。每月看两个数：至少三个人付费，上月付费的还剩几个；走掉的逐个问原因。",
      en: "A simple feature is soon copied; only what people stay for counts. Each month look at two numbers: whether at least three people pay, and how many of last month's remain. Ask everyone who left why.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
