import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of selling better texts, not a tool, to online shops. */
export const ecommerceTextServicesPlaybook: PlaybookStep[] = [
  {
    id: "ecommerce-text-services-category-choice",
    stage: "tool-user",
    name: { zh: "选一个你懂买家的品类", en: "Choose goods whose buyers you know" },
    detail: {
      zh: "写下这类买家下单前必问的五个问题，再看十家店的标题答了几个。没人答的，就是你的机会。",
      en: "Write five questions such buyers ask before ordering, and see how many ten shops answer in their titles. Those nobody answers are your chance.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-search-words",
    stage: "tool-user",
    name: { zh: "攒一张热词和趋势表", en: "Keep a table of search words and trends" },
    detail: {
      zh: "每周看一次平台的搜索趋势和行业热词，记下升的和降的，让 AI 归类，你来判断哪些真跟买家有关。",
      en: "Look at search trends and the words of the trade weekly, note what rises and falls, let AI sort them, and judge which really concern buyers.",
    },
    evidenceKind: "note",
  },
  {
    id: "ecommerce-text-services-own-listing",
    stage: "tool-user",
    name: { zh: "改一条自己的商品", en: "Rewrite one listing of your own" },
    detail: {
      zh: "用自己的闲鱼或朋友的商品试：原来的浏览和询问数先抄下来，改标题和描述，两周后再抄一次，存成自用案例。",
      en: "Use something of your own on Xianyu: note views and questions, rewrite title and description, note them again after two weeks, and save a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-weak-goods",
    stage: "system-builder",
    name: { zh: "从数据里找出拖后腿的商品", en: "Find the weak products in the figures" },
    detail: {
      zh: "拿到一家店的数据，把曝光不低、转化却低的商品排在前面，逐个写下你猜的原因。",
      en: "With one shop's figures, put products with many views and few orders first, and write your guess at the reason for each.",
    },
    evidenceKind: "note",
  },
  {
    id: "ecommerce-text-services-three-versions",
    stage: "system-builder",
    name: { zh: "搭一个一次出三版的流程", en: "Build a flow that writes three versions" },
    detail: {
      zh: "输入商品资料、热词和买家疑问，AI 出三种不同卖点的标题与描述。你删掉夸大的词，留下链接。",
      en: "Product facts, search words and buyers' doubts go in; titles and texts with three different selling points come out. Strike out exaggeration and keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "ecommerce-text-services-ab-case",
    stage: "system-builder",
    name: { zh: "做一次像样的 A/B 测试", en: "Run one proper A/B test" },
    detail: {
      zh: "同一件商品两版轮换，时段一样、价格不动，跑到两边的访客都够数再下结论。前后的转化率就是案例。",
      en: "Alternate two versions of one product, same hours, same price, until both have enough visitors. Conversion before and after is the case.",
    },
    evidenceKind: "case",
  },
  {
    id: "ecommerce-text-services-shop-sample",
    stage: "system-builder",
    name: { zh: "免费替一家店改十件商品", en: "Do ten products for one shop, free" },
    detail: {
      zh: "先要数据再动笔，上线两周后再要一次。记成样品案例，没变好的几件也写上。",
      en: "Ask for the figures before you write and again two weeks after. Log a sample, and include the ones that did not improve.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-second-shop",
    stage: "system-builder",
    name: { zh: "换一个品类再做一家", en: "Do another shop in another category" },
    detail: {
      zh: "方法照旧，品类换掉，看看哪些步骤还管用。三个案例里至少两个有转化率。",
      en: "Same method, other products: see which steps still work. At least two of your three cases carry a conversion rate.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-offer",
    stage: "system-builder",
    name: { zh: "按店、按项目报价", en: "Quote by the shop and project" },
    detail: {
      zh: "一次多少件、测几轮、多久交、看哪个数字验收，写成一页。卖的是转化率的变化，不是软件，也不按字数算。",
      en: "How many products, how many rounds, how long, which number decides: put it on one page. You sell a change in conversion, not software and not words.",
    },
    evidenceKind: "offering",
  },
  {
    id: "ecommerce-text-services-ten-shops",
    stage: "system-builder",
    name: { zh: "联系十家详情页拖后腿的店", en: "Approach ten shops losing on their pages" },
    detail: {
      zh: "先替对方改好一件再发过去，说清你看到的问题。每次联系都记跟进，价格最后谈。",
      en: "Rewrite one product before you write to them and say what problem you saw. Log every touch; the price comes last.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一家店", en: "Win the first shop" },
    detail: {
      zh: "第一单做小：十件商品、一轮测试、一个数字。对方肯给后台数据再接，不给就谢绝。",
      en: "Keep it small: ten products, one test, one number. Take it if they share their figures; decline if they do not.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-first-income",
    stage: "system-builder",
    name: { zh: "收款并交出测试结果", en: "Get paid and hand over the results" },
    detail: {
      zh: "把胜出和落败的版本一起交给店主，当天记下收入和工时。落败的也说明原因，下次才有得谈。",
      en: "Hand over winners and losers together, and record income and hours the same day. Explain the losers too: that is what the next job is about.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ecommerce-text-services-steady-optimising",
    stage: "product-owner",
    name: { zh: "把持续优化做成包月", en: "Offer lasting improvement by the month" },
    detail: {
      zh: "每月复查一次数据，换掉变旧的词，再测一轮；常用的品类做成模板，让别的店主自己填也能用。",
      en: "Review the figures monthly, replace outdated words and test again. Make templates for common products that other owners can fill in without you.",
    },
    evidenceKind: "offering",
  },
];
