import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of finished agents, in the order of the three-month plan. */
export const agentProductsPlaybook: PlaybookStep[] = [
  {
    id: "agent-products-five-talks",
    stage: "tool-user",
    name: { zh: "找五个同行聊聊麻烦事", en: "Ask five people of one trade" },
    detail: {
      zh: "只选一个你熟的行业，问他们上周哪件事最费劲、现在怎么凑合、花过钱没有。只听不推销，把原话记成随记；花过钱的麻烦才值得做。",
      en: "In one trade you know, ask what was the worst chore last week, how they manage, and whether they ever paid for help. Listen without selling and note their words: what people paid for is worth solving.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "agent-products-one-model",
    stage: "tool-user",
    name: { zh: "摸清一个模型的脾气", en: "Learn how one model behaves" },
    detail: {
      zh: "选 DeepSeek 或 Claude，用二十个真实输入测同一段提示词，数出几次合格。改提示词再测，记下做法和每次大约耗掉多少调用费。",
      en: "Test one prompt on twenty real inputs with DeepSeek or Claude and count the good answers. Improve, count again, and note what you did and what a run costs in calls.",
    },
    evidenceKind: "note",
  },
  {
    id: "agent-products-office-agent",
    stage: "tool-user",
    name: { zh: "先做一个自用的办公 Agent", en: "Make an office agent for yourself" },
    detail: {
      zh: "会议纪要、周报、资料整理选一样，在 Coze 或 Dify 里搭好，自己连用一周。量出前后每次各花几分钟，存成自用案例。",
      en: "Meeting notes, weekly reports or filing: build one in Coze or Dify and use it for a week. Minutes each time, before and after, make a personal case.",
    },
    evidenceKind: "case",
  },
  {
    id: "agent-products-published",
    stage: "system-builder",
    name: { zh: "发布出去，给人链接", en: "Publish it and share the link" },
    detail: {
      zh: "写好开场白、三个示例问题和一句「它不做什么」，发布成别人点开就能用的版本。换一台没登录过的手机试一遍，再留链接。",
      en: "Write an opening line, three sample questions and what it does not do, and publish it so that anyone can start. Try it on a phone that has never signed in, then keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "agent-products-office-case",
    stage: "system-builder",
    name: { zh: "让三个人用上办公 Agent", en: "Get three people to use it" },
    detail: {
      zh: "请三位同事用一周，看他们卡在哪一步，别替他们操作。改完再看，把前后的耗时或完成率写进产品案例。",
      en: "Ask three colleagues to use it for a week and watch where they get stuck, without helping. Improve it, and write time or completion, before and after, into a product case.",
    },
    evidenceKind: "case",
  },
  {
    id: "agent-products-sales-agent",
    stage: "system-builder",
    name: { zh: "给一位卖家定做销售 Agent", en: "Tailor a sales agent for one seller" },
    detail: {
      zh: "找一位开店或跑业务的朋友，替他做一个管跟进话术或客户问答的 Agent。先量现在回一条要多久、回了多少条，用两周后再量，记成样品案例并填上客户。",
      en: "For a friend who runs a shop or sells, make an agent for follow-ups or questions. Measure how long a reply takes and how many go out, again after two weeks, and log a sample for that client.",
    },
    evidenceKind: "case",
  },
  {
    id: "agent-products-content-agent",
    stage: "system-builder",
    name: { zh: "再放出一个内容 Agent", en: "Release a content agent too" },
    detail: {
      zh: "同一个行业里，做一个写稿或改稿的 Agent，发到小红书和相关的群里试水。数一周里有几个人来、几个人回头再用，改一版再数。",
      en: "In the same trade, release an agent that drafts or edits, through Xiaohongshu and groups. Count who comes and who comes back in a week, improve it, count again.",
    },
    evidenceKind: "case",
  },
  {
    id: "agent-products-choose-one",
    stage: "system-builder",
    name: { zh: "三选一，砍掉两个", en: "Keep one, drop two" },
    detail: {
      zh: "看数字，不看喜好：哪个回头用户多，哪个有人追问「能不能加个功能」。再想一想别人两周能不能抄走，把理由写下来。",
      en: "Decide by numbers: which one do people return to, and for which do they ask for more? Consider whether it can be copied in two weeks, and write down why you keep it.",
    },
    evidenceKind: "note",
  },
  {
    id: "agent-products-sales-page",
    stage: "system-builder",
    name: { zh: "给它一个价格和购买页", en: "Give it a price and a page" },
    detail: {
      zh: "一页讲清：给谁、解决什么、前后差多少、多少钱、怎么退款。价格先盖住每个用户的调用成本；挂到闲鱼、小红书或自己的网页，登记为产品并填链接。",
      en: "One page: for whom, what it solves, the difference it makes, the price, refunds. The price must cover what a user costs in calls. Put it on Xianyu, Xiaohongshu or your own site and record it as a product with its link.",
    },
    evidenceKind: "offering",
  },
  {
    id: "agent-products-twenty-invites",
    stage: "system-builder",
    name: { zh: "一对一请二十个人试", en: "Invite twenty people one by one" },
    detail: {
      zh: "从聊过的同行和试用者开始，发一段用他们材料做的演示，直接问愿不愿意付钱。每个人都记跟进；不买的理由比夸奖有用。",
      en: "Start with those you talked to and those who tried it, show it working on their material, and ask whether they would pay. Log every touch: a reason not to buy is worth more than praise.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "agent-products-first-deal",
    stage: "system-builder",
    name: { zh: "谈成一个付费试用的团队", en: "Win one team as a paying pilot" },
    detail: {
      zh: "个人之外，找一个三五人的小团队，按套付费，附一次上手培训。讲明出问题多久内处理，再把商机标为「成交」。",
      en: "Besides single buyers, find one team of three to five who pay for a set with one training session. Say how soon you fix problems, and move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "agent-products-first-income",
    stage: "system-builder",
    name: { zh: "卖出第一套", en: "Sell the first one" },
    detail: {
      zh: "收到钱当天记下来，关联到这个产品。三天后问买家用了几次，没用起来就帮到他用起来为止，早期口碑全靠这一步。",
      en: "Record the payment the same day and link it to the product. Three days later ask how often it was used, and help until it is: early word of mouth depends on it.",
    },
    evidenceKind: "income",
  },
  {
    id: "agent-products-subscription",
    stage: "product-owner",
    name: { zh: "推出按月订阅", en: "Offer a monthly subscription" },
    detail: {
      zh: "把持续更新的部分，例如新模板、新数据，放进订阅，免费版只留少量次数。盯两个数：这个月有没有三个人付费，下个月他们还在不在。",
      en: "Put what keeps changing, such as new templates or data, into a subscription and leave the free version a few runs. Watch two numbers: did three people pay this month, and are they still there next month?",
    },
    evidenceKind: "income",
  },
];
