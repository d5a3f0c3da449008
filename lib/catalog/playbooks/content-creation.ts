import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of content creation: the thinking stays one's own, AI does the carrying out. */
export const contentCreationPlaybook: PlaybookStep[] = [
  {
    id: "content-creation-own-field",
    stage: "tool-user",
    name: { zh: "列出你真懂的十个问题", en: "List ten questions you can truly answer" },
    detail: {
      zh: "从本职里写下十个别人常来问你、你答得出门道的问题。网上随手能搜到答案的划掉，剩下的就是你的地盘。",
      en: "From your own job, write ten questions people bring to you and that you answer well. Strike out those anyone can look up: what remains is your ground.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "content-creation-think-first",
    stage: "tool-user",
    name: { zh: "动手前先写三句自己的看法", en: "Write three lines of your own first" },
    detail: {
      zh: "选一个问题，不开 AI，先用三句话写清你的思路：问题出在哪、你会怎么解、哪一步容易栽跟头。这三句就是整篇的骨架。",
      en: "Take one question and, before opening any AI, write where the trouble lies, how you would solve it and where people trip. Those three lines are the bones of the article.",
    },
    evidenceKind: "note",
  },
  {
    id: "content-creation-timed-article",
    stage: "tool-user",
    name: { zh: "与 AI 分工写一篇并计时", en: "Split one article with AI and time it" },
    detail: {
      zh: "结构和润色交给 AI，见解与踩坑部分自己写。记下以前一篇要几小时、这次要几小时，存成自用案例。",
      en: "Leave structure and polish to AI and write the insights and pitfalls yourself. Hours before and hours now make a personal case.",
    },
    evidenceKind: "case",
  },
  {
    id: "content-creation-column-frame",
    stage: "system-builder",
    name: { zh: "搭一套固定的写作流程", en: "Set up a fixed writing routine" },
    detail: {
      zh: "把「列思路、搭结构、写关键段、润色、查事实」做成一个可重复的流程，每步配一段提示词，发出第一篇并留下链接。",
      en: "Turn outline, structure, key passages, polish and fact-check into a routine with a prompt for each step. Publish the first article and keep its link.",
    },
    evidenceKind: "link",
  },
  {
    id: "content-creation-eight-articles",
    stage: "system-builder",
    name: { zh: "两个月发八篇", en: "Publish eight articles in two months" },
    detail: {
      zh: "一周一篇就够，宁可慢些，也不掺水。每篇发出一周后记下阅读、收藏和有内容的留言数。",
      en: "One a week is enough: better slow than thin. A week after each, note reads, saves and comments that say something.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "content-creation-reader-test",
    stage: "system-builder",
    name: { zh: "做一次「像不像 AI」的测试", en: "Test whether it reads like a machine" },
    detail: {
      zh: "请五位读者盲读三篇，说出哪篇像机器写的、为什么。照着改写两篇，把改前改后的读完率或关注数写进案例。",
      en: "Let five readers judge three articles blind and say which sounds machine-made and why. Rewrite two, and put completion rate or new followers, before and after, into a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "content-creation-guest-column",
    stage: "system-builder",
    name: { zh: "替一位同行改一组稿", en: "Rework a series for a colleague" },
    detail: {
      zh: "找一位有见识却没空写的同行，你采访、AI 整理、对方核对。发布前后各取一次阅读数，记成样品案例并填上客户。",
      en: "Find somebody with insight and no time: you interview, AI arranges, they check. Take the figures before and after, and log a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "content-creation-series-case",
    stage: "system-builder",
    name: { zh: "写完一个五篇的专题", en: "Finish a series of five" },
    detail: {
      zh: "围绕一个难题写透五篇，前后相接。比较专题和零散文章各带来多少关注，第三个案例就有了。",
      en: "Get to the bottom of one hard problem in five linked articles. Compare new followers from the series with those from single pieces: that is the third case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "content-creation-offer",
    stage: "system-builder",
    name: { zh: "写明合作能买到什么", en: "Say what a sponsor can buy" },
    detail: {
      zh: "列出可以接的几种合作：冠名一篇、代写一组、付费专栏。写上读者是谁、数据多少、哪些东西你不写，登记为服务。",
      en: "List what you take on: one sponsored article, a commissioned series, a paid column. State the readers, the figures and what you will not write, and record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "content-creation-ten-sponsors",
    stage: "system-builder",
    name: { zh: "联系十个读者相同的商家", en: "Write to ten firms with the same readers" },
    detail: {
      zh: "找产品正好给你读者用的公司，附上专题的数字和一个具体选题。每次联系都记跟进，不回的两周后再问。",
      en: "Choose firms whose product your readers use; send them the figures of the series and one concrete topic. Log each touch and ask again after two weeks.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "content-creation-first-deal",
    stage: "system-builder",
    name: { zh: "谈定第一次付费合作", en: "Agree the first paid piece" },
    detail: {
      zh: "讲清篇数、日期、修改几次、怎样标明是合作内容。不答应夸大效果；双方文字确认后，把商机标为「成交」。",
      en: "Settle number, dates, revisions and how the sponsorship is marked. Agree to no exaggeration, confirm it in writing, and move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "content-creation-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔内容收入", en: "Receive the first income from writing" },
    detail: {
      zh: "到账当天记下金额、变现方式和花掉的小时数，广告与稿费分开记，才看得出哪条路值得走。",
      en: "Record amount, revenue model and hours the same day, keeping advertising apart from fees, so that you can see which of them is worth it.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "content-creation-paid-column",
    stage: "product-owner",
    name: { zh: "开一个付费专栏", en: "Open a paid column" },
    detail: {
      zh: "把最受认可的专题写深一层，做成付费专栏，广告之外多一份不随工时走的收入。先看有没有三位陌生读者付钱，再往下写。",
      en: "Take the best-liked series one level deeper as a paid column: income beside advertising that does not follow your hours. See whether three strangers pay before you write on.",
    },
    evidenceKind: "offering",
  },
];
