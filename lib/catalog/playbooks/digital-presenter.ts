import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a talking account fronted by a digital presenter. */
export const digitalPresenterPlaybook: PlaybookStep[] = [
  {
    id: "digital-presenter-one-topic",
    stage: "tool-user",
    name: { zh: "定下讲什么、替谁讲", en: "Settle the topic and for whom" },
    detail: {
      zh: "选一个你有资格讲的题目。用自己的形象要想清楚后果，用别人的必须有书面授权，都写进随记。",
      en: "Choose a topic you are qualified to speak on. Consider what it means to lend your own face; somebody else's needs written consent. Note both.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "digital-presenter-platform-rules",
    stage: "tool-user",
    name: { zh: "读完平台对 AI 内容的规定", en: "Read the platform's rules on AI content" },
    detail: {
      zh: "查清要不要标注、哪些题材受限、能不能带货，写成一张发布前的检查单。",
      en: "Find out whether a label is required, which topics are restricted and whether you may sell. Make a list to check before each upload.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "digital-presenter-timed-clip",
    stage: "tool-user",
    name: { zh: "做出一条一分钟口播", en: "Make a one-minute talk" },
    detail: {
      zh: "脚本自己写，形象和声音用 AI。记下从写稿到成片花了几分钟，和真人出镜比一比，存成自用案例。",
      en: "Write the script yourself, let AI supply face and voice. Minutes from script to film, against filming a person, make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "digital-presenter-presenter-flow",
    stage: "system-builder",
    name: { zh: "搭一条从稿子到成片的流程", en: "Build the flow from script to film" },
    detail: {
      zh: "改稿、配音、口型、字幕、标注，各有一个固定步骤，发布第一条并留下链接。",
      en: "Give script, voice, lip sync, subtitles and label a fixed step each. Publish the first one and keep its link.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "digital-presenter-retention-case",
    stage: "system-builder",
    name: { zh: "发十条，改一次开头", en: "Publish ten and change the opening" },
    detail: {
      zh: "比较前三秒留下的人数，改写开头再发五条，前后两组数写成案例。",
      en: "Compare how many stay past three seconds, rewrite the openings, publish five more, and make a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "digital-presenter-trust-case",
    stage: "system-builder",
    name: { zh: "测一测观众信不信", en: "Find out whether viewers trust it" },
    detail: {
      zh: "同一段内容，真人与数字人各发一次，都标明身份。比较完播与询问，差多少就写多少。",
      en: "The same text once by a person, once by the presenter, each marked for what it is. Compare completion and enquiries, and write what you find.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "digital-presenter-brand-sample",
    stage: "system-builder",
    name: { zh: "替一家本地商家做三条", en: "Make three clips for a local business" },
    detail: {
      zh: "讲它的常见问题，发布前后各记一周的咨询数，记成样品案例并填上客户。",
      en: "Answer its usual questions; enquiries in the week before and after make a sample with that client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "digital-presenter-offer",
    stage: "system-builder",
    name: { zh: "写明品牌能买到什么", en: "Say what a brand can buy" },
    detail: {
      zh: "一条多少钱、改几版、怎样标注 AI 与合作、形象权归谁，登记为服务。",
      en: "State the price of a clip, the revisions, how AI and sponsorship are marked and who owns the face. Record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "digital-presenter-ten-brands",
    stage: "system-builder",
    name: { zh: "联系十个想上视频的品牌", en: "Approach ten brands that want video" },
    detail: {
      zh: "先挑观众和你重合的，发一条用他们产品做的样片。每次联系都记跟进。",
      en: "Begin with those who share your viewers, and send a sample about their product. Log every touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "digital-presenter-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一次品牌合作", en: "Win the first brand deal" },
    detail: {
      zh: "先谈三条的小单，不替效果说不清的产品背书，文字确认后标「成交」。",
      en: "Begin with three clips, vouch for nothing you cannot judge, confirm in writing and mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "digital-presenter-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔合作费", en: "Receive the first fee" },
    detail: {
      zh: "当天记下金额与工时，一周后把播放和询问数发给品牌，再问要不要按月做。",
      en: "Record amount and hours the same day, send the brand views and enquiries after a week, and ask about a monthly arrangement.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "digital-presenter-own-format",
    stage: "product-owner",
    name: { zh: "把栏目做成自己的产品", en: "Turn the format into a product" },
    detail: {
      zh: "把固定栏目连同脚本模板打包成可授权的内容，或者开一个付费系列，不必每条都从头来过。",
      en: "License the format with its script templates, or sell a series, so that it does not start anew with every clip.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
