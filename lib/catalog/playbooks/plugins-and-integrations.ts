import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of plug-ins and integrations: the report's eight steps in its order, ours marked between them. */
export const pluginsAndIntegrationsPlaybook: PlaybookStep[] = [
  {
    id: "plugins-and-integrations-platform",
    stage: "tool-user",
    name: { zh: "挑平台，找缺口", en: "Choose a platform and its gap" },
    detail: {
      zh: "装的人多、又缺 AI 的平台才值得做：VS Code 里的代码助手，Chrome 里的翻译、改写和写邮件。写下一句话的痛点，例如在邮箱里一键起草回信。",
      en: "A platform is worth it where many have it installed and AI is missing: coding help in VS Code; translating, rewriting and e-mail in Chrome. Write the pain in a sentence, such as drafting a reply with one click in the mailbox.",
    },
    evidenceKind: "note",
  },
  {
    id: "plugins-and-integrations-by-hand",
    stage: "tool-user",
    name: { zh: "先复制粘贴做一周", en: "Copy and paste for a week first" },
    detail: {
      zh: "没有插件时，把文字复制给模型再贴回来，照这样干一周。数清每天几次、每次几分钟，存成自用案例：这就是插件要省下的时间。",
      en: "Without a plug-in, copy text to a model and paste the answer back for a week. Times a day and minutes each make a personal case: this is what the plug-in has to save.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "plugins-and-integrations-environment",
    stage: "tool-user",
    name: { zh: "搭环境，注册开发者账号", en: "Set up tools and a developer account" },
    detail: {
      zh: "读一遍平台的插件文档，跑通官方示例。Chrome 网上应用店一类的账号早点注册，审核和付费都要时间。",
      en: "Read the platform's documentation and get its example running. Register early where an account is needed, as in the Chrome Web Store: checks and fees take time.",
    },
    evidenceKind: "link",
  },
  {
    id: "plugins-and-integrations-feature",
    stage: "system-builder",
    name: { zh: "让 ChatGPT 写出框架", en: "Have ChatGPT write the framework" },
    detail: {
      zh: "要求说得具体，比如在 Gmail 里加一个按钮润色草稿，它连 Manifest、content script 和界面都会给出来。你负责调通：取到文字，调用模型，再把结果放回页面。",
      en: "Ask for something concrete, such as a button in Gmail that polishes a draft, and it supplies manifest, content script and interface. Your part is to make it work: take the text, call the model, put the answer back on the page.",
    },
    evidenceKind: "link",
  },
  {
    id: "plugins-and-integrations-interface",
    stage: "system-builder",
    name: { zh: "把操作磨到最简", en: "Pare the interaction down" },
    detail: {
      zh: "右键菜单或工具栏按钮就够，别让人学新东西。在不同网站和场景里反复试；请五个人用，数一数各要几步，把改前改后的步数写进产品案例。",
      en: "A context menu or a toolbar button will do; nobody should have to learn. Try it on many pages. Let five people use it and count the steps they need: before and after make a product case.",
    },
    evidenceKind: "case",
  },
  {
    id: "plugins-and-integrations-backend",
    stage: "system-builder",
    name: { zh: "架好中转服务器", en: "Put a server in between" },
    detail: {
      zh: "让用户自备密钥最省事，却挡住很多人。多数开发者自己架一台中转：藏好密钥、统计用量，也为收费铺路。接口要安全，回得要快。",
      en: "Letting users bring a key is simplest and keeps many away. Most developers run a server in between that hides the key, counts usage and prepares for charging. It has to be safe and quick.",
    },
    evidenceKind: "link",
  },
  {
    id: "plugins-and-integrations-review",
    stage: "system-builder",
    name: { zh: "发布，通过审核", en: "Publish and pass the review" },
    detail: {
      zh: "按平台的规矩写清功能、附上截图，涉及用户数据就声明隐私政策。ChatGPT 插件要交 manifest 和 OpenAPI 规范，由 OpenAI 审。",
      en: "By the platform's rules: a clear description, screenshots, and a privacy policy where data of users is touched. A plug-in for ChatGPT needs a manifest and an OpenAPI description, which OpenAI reviews.",
    },
    evidenceKind: "link",
  },
  {
    id: "plugins-and-integrations-five-users",
    stage: "system-builder",
    name: { zh: "跟踪五位用户两周", en: "Follow five users for two weeks" },
    detail: {
      zh: "约五位装上插件的人，问他们原来一天在这件事上花多久，两周后再问。选变化最大的一位，经同意写成样品案例，填上客户。",
      en: "Agree with five who installed it to ask what the task costs them a day, now and in two weeks. The one with the largest change becomes, with consent, a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "plugins-and-integrations-reviews-answered",
    stage: "system-builder",
    name: { zh: "把评分做上去", en: "Raise the rating" },
    detail: {
      zh: "商店排名和评价决定有没有人装。每条评价一天内回，先修提得最多的问题，记下修复前后的评分，写成产品案例。",
      en: "Rank and reviews decide whether people install it. Answer every review within a day, fix what is named most, and put the rating before and after into a product case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "plugins-and-integrations-pricing",
    stage: "system-builder",
    name: { zh: "定价：免费加高级版", en: "Price it: free plus premium" },
    detail: {
      zh: "基础功能免费，给几次免费调用，超出就买；高级功能按月付，或一次买断。也可以学 Ihor，上线前在自己的网站预售，用 Stripe 收款。登记为产品。",
      en: "Basics free with a few calls, paid beyond; premium by the month or for a single payment. Or presell on your own site before launch and collect through Stripe, as Ihor did. Record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "plugins-and-integrations-invitations",
    stage: "system-builder",
    name: { zh: "一对一邀请二十个人", en: "Invite twenty people one by one" },
    detail: {
      zh: "到他们待的社区里，用他们自己的网页录一段演示发过去。问装不装、肯不肯付钱，每个人记一次跟进。",
      en: "In the communities where they meet, send each a recording of it at work on a page of their own. Ask whether they would install and pay, and log each as a touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "plugins-and-integrations-first-deal",
    stage: "system-builder",
    name: { zh: "谈成一份团队授权", en: "Sell a licence to one team" },
    detail: {
      zh: "找一家已经有两三人在用的公司，给全队一个价，答应优先修他们的问题。谈定了把商机标为「成交」。",
      en: "Find a company where two or three already use it, offer a price for the team and say that their problems come first. When agreed, move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "plugins-and-integrations-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔钱", en: "Receive the first payment" },
    detail: {
      zh: "到账当天记下，减去这位用户耗掉的调用费，看还剩多少。剩得少，就先收紧限额，再去拉新用户。",
      en: "Record it on the day and subtract what that user costs in calls. If little is left, tighten the limits before you look for more users.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "plugins-and-integrations-upkeep",
    stage: "product-owner",
    name: { zh: "常修常新，留住用户", en: "Maintain it and keep users" },
    detail: {
      zh: "修反馈来的毛病，跟上平台升级，再添功能。用户黏住了，路就宽：继续收订阅，被大公司买走，或像 Ihor 那样转手。每月记一笔还有几个人在付费。",
      en: "Fix what users report, follow changes of the platform, then add features. With users who stay the choice is yours: keep the subscriptions, be bought by a larger company, or sell it as Ihor did. Note each month how many still pay.",
    },
    evidenceKind: "income",
  },
];
