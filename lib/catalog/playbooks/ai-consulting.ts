import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of consulting small companies on AI. */
export const aiConsultingPlaybook: PlaybookStep[] = [
  {
    id: "ai-consulting-own-day",
    stage: "tool-user",
    name: { zh: "先改造自己的一天", en: "Rebuild your own day first" },
    detail: {
      zh: "挑出自己工作里最耗时的三件事，用 AI 改掉一件，记下每周少花多少小时，存成自用案例。说服别人之前，先说服自己。",
      en: "Of the three slowest tasks in your own work, change one with AI. Hours saved a week make a personal case: convince yourself before anybody else.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-consulting-industry-choice",
    stage: "tool-user",
    name: { zh: "选一个你听得懂行话的行业", en: "Choose a trade whose jargon you follow" },
    detail: {
      zh: "写下这行里每天都要读、要写、要找的材料，标出哪几样最费时。听不懂行话，就问不出真问题。",
      en: "Write what people there read, write and search for every day, and mark the slowest. Without their language you cannot ask the real question.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-consulting-question-sheet",
    stage: "tool-user",
    name: { zh: "做一张一小时的诊断单", en: "Make a one-hour diagnosis sheet" },
    detail: {
      zh: "十个问题就够：哪件事最常做、谁在做、多久、错了会怎样、资料在哪、能不能外传。拿同事试一遍，删掉没用的。",
      en: "Ten questions will do: what, who, how long, what if it goes wrong, where the material is, whether it may leave the company. Try it on a colleague and cut what did not help.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-consulting-simple-flow",
    stage: "system-builder",
    name: { zh: "搭一条老板看得懂的工作流", en: "Build a flow an owner understands" },
    detail: {
      zh: "选一件重复的事，用现成平台搭一条三步以内的流程，录一段两分钟的演示，留下链接。",
      en: "For one repeated task, build a flow of at most three steps on an existing platform, film two minutes of it, and keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-consulting-owner-morning",
    stage: "system-builder",
    name: { zh: "陪一位老板用一个上午", en: "Spend a morning with one owner" },
    detail: {
      zh: "坐在旁边，教对方用 AI 处理当天真要发的邮件和文件。两周后回访，量那几件事各省了多少时间，记成样品案例。",
      en: "Sit beside an owner and handle that day's real e-mail and documents with AI. Return after two weeks, measure the time saved on each, and log a sample.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-consulting-search-case",
    stage: "system-builder",
    name: { zh: "让一家公司查资料更快", en: "Make one firm's documents faster to find" },
    detail: {
      zh: "把过往卷宗、合同或判例整理成能提问的资料库。量出前后查一次资料各要几分钟；敏感内容先征得同意。",
      en: "Turn past files, contracts or precedents into a library people can ask. Minutes for one search before and after; ask before touching sensitive documents.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-consulting-extract-case",
    stage: "system-builder",
    name: { zh: "做一张自动填的初步报告", en: "Make a first report that fills itself in" },
    detail: {
      zh: "从来件里抽出关键信息，拼成一份初稿，人只管核对。记下每份的耗时和错漏，凑齐第三个案例。",
      en: "Extract the key facts from what comes in and lay them out as a first draft for people to check. Time and errors per report complete the third case.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-consulting-offer",
    stage: "system-builder",
    name: { zh: "给一次咨询定价", en: "Price one consultation" },
    detail: {
      zh: "写清一次多久、看几个流程、留下什么：一张流程图、一条跑得通的流程、一份下一步清单。登记为服务，附三个案例。",
      en: "Say how long, how many processes, and what remains: a map, one flow that runs, a list of next steps. Record the offering with your three cases.",
    },
    evidenceKind: "offering",
  },
  {
    id: "ai-consulting-ten-owners",
    stage: "system-builder",
    name: { zh: "找十位老板聊一小时", en: "Talk for an hour with ten owners" },
    detail: {
      zh: "先由熟人介绍，再到行业群。不讲模型，只问哪件事最贵、最慢；每次都记跟进，一周内发去一页建议。",
      en: "Start with introductions, then try the trade's groups. Do not talk about models: ask what costs most and takes longest. Log each touch and send one page of advice within a week.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-consulting-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一次付费诊断", en: "Win the first paid diagnosis" },
    detail: {
      zh: "只卖一次诊断，别急着卖整套。范围、日期、谁到场、看哪些资料，写成一页纸双方确认。",
      en: "Sell one diagnosis, not the whole thing. Scope, date, who attends and which documents you see, on one page that both confirm.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-consulting-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔咨询费", en: "Receive the first consulting fee" },
    detail: {
      zh: "当天记下金额和工时，准备的时间也算。一个月后回访，把真正省下的时间写回案例。",
      en: "Record amount and hours the same day, preparation included. Return after a month and put the time really saved into the case.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-consulting-retainer",
    stage: "system-builder",
    name: { zh: "把一次变成按月", en: "Turn one visit into a retainer" },
    detail: {
      zh: "客户用起来之后，再谈每月半天：答疑、修流程、教新人。写明不含什么，免得变成随叫随到。",
      en: "Once it is in use, offer half a day a month: questions, repairs, training newcomers. Say what is not included, or you will end up on call.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-consulting-template-kit",
    stage: "product-owner",
    name: { zh: "把一个行业的诊断做成产品", en: "Turn one trade's diagnosis into a product" },
    detail: {
      zh: "同一行做过三家以后，把诊断单、流程模板和培训材料打包，让这一行里没见过你的人也能买去用。",
      en: "After three firms of one trade, bundle the sheet, the flow templates and the training, so that others of that trade can buy it without meeting you.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
