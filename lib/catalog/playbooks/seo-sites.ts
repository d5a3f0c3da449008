import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of small sites that search engines bring readers to. */
export const seoSitesPlaybook: PlaybookStep[] = [
  {
    id: "seo-sites-question-list",
    stage: "tool-user",
    name: { zh: "收集一百个真有人搜的问题", en: "Collect a hundred questions people search" },
    detail: {
      zh: "选一个你用过、买过、修过的小领域，从搜索联想和论坛里抄下一百个问题，标出你能亲手验证的那些。",
      en: "In a small field you have used, bought or repaired, copy a hundred questions from search suggestions and forums, and mark those you can check yourself.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "seo-sites-timed-page",
    stage: "tool-user",
    name: { zh: "写好一页并计时", en: "Make one good page, timed" },
    detail: {
      zh: "AI 起草，你补实测照片、价格和出处。和从前写同样一页相比，记下各花几小时，存成自用案例。",
      en: "AI drafts; you add your own photographs, prices and references. Hours compared with what such a page used to take make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "seo-sites-first-site",
    stage: "system-builder",
    name: { zh: "让第一个小站上线", en: "Put the first small site online" },
    detail: {
      zh: "一个站只讲一个领域，十页起步，写明作者是谁、怎么测的、哪些链接会给你佣金。留下链接。",
      en: "One site, one field, ten pages, stating who wrote it, how it was tested and which links pay you. Keep its address.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "seo-sites-indexing-case",
    stage: "system-builder",
    name: { zh: "让搜索引擎收录，带来访客", en: "Get indexed and found" },
    detail: {
      zh: "记下第四周与第八周的收录页数和搜索访客，改写没人点的标题，前后数字写成案例。",
      en: "Note indexed pages and visitors from search in week four and week eight, rewrite the titles nobody clicks, and make a case of the figures.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "seo-sites-thin-pages",
    stage: "system-builder",
    name: { zh: "删掉一批没用的页面", en: "Delete the pages that help nobody" },
    detail: {
      zh: "三个月没人看、AI 味又重的页面合并或删除，看剩下的页面访客有没有变多。批量灌水迟早会被降权。",
      en: "Merge or drop what nobody read in three months and what smells of AI, and see whether the rest gains visitors. Bulk pages are demoted sooner or later.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "seo-sites-shop-page",
    stage: "system-builder",
    name: { zh: "替一家小店做一组问答页", en: "Make answer pages for one shop" },
    detail: {
      zh: "用店主真实的售后问题写五页，两个月后看搜索来的询问数，记成样品案例并填上客户。",
      en: "Write five pages from a shop's real after-sales questions; two months later count enquiries from search, and log a sample with that client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "seo-sites-offer",
    stage: "system-builder",
    name: { zh: "写明给商家做什么", en: "Say what you do for businesses" },
    detail: {
      zh: "一组问答页、一份选题表、三个月的复查，各多少钱、看哪个数字，登记为服务。不保证排名。",
      en: "A set of pages, a table of topics, three months of review: price and figure for each, recorded as an offering. Guarantee no ranking.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "seo-sites-ten-businesses",
    stage: "system-builder",
    name: { zh: "联系十家问答缺失的商家", en: "Approach ten businesses without answers" },
    detail: {
      zh: "搜他们客户会问的话，把结果截图发去，附上一页样稿。每次联系都记跟进。",
      en: "Search what their customers ask, send them the screenshot and one sample page. Log every touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "seo-sites-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一笔付费合作", en: "Win the first paid work" },
    detail: {
      zh: "可以是商家付费做页面，也可以是品牌按月投放。写清期限和看哪个数字，再标「成交」。",
      en: "A business that pays for pages or a brand that advertises by the month. Settle the term and the figure to watch, then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "seo-sites-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔广告或联盟佣金", en: "Receive the first advertising or affiliate money" },
    detail: {
      zh: "金额再小也当天记下，分清是广告、联盟还是服务费，并算上写作的小时数。",
      en: "Record even a small amount the same day, say whether it is advertising, affiliate or a fee, and count the hours of writing.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "seo-sites-second-site",
    stage: "product-owner",
    name: { zh: "把有效的站做深，再复制", en: "Deepen the site that works, then repeat" },
    detail: {
      zh: "只复制验证过的写法：同一领域加一个小工具或对比表，再开第二站。登记为内容类产品，看它不更新时还挣不挣钱。",
      en: "Repeat only what was proven: add a small tool or comparison to the field, then a second site. Record it as a content offering and see whether it earns when you stop updating it.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
