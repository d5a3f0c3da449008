import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a company assistant that many firms can use. */
export const aiCompanyAssistantPlaybook: PlaybookStep[] = [
  {
    id: "ai-company-assistant-question-diary",
    stage: "tool-user",
    name: { zh: "记一周同事都在问什么", en: "Keep a week's diary of questions" },
    detail: {
      zh: "谁问、问谁、多久得到答复、答案在哪份文件里。重复最多的一类就是起点。",
      en: "Who asks whom, how long it takes and which file holds the answer. The most repeated kind is where to start.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-own-files",
    stage: "tool-user",
    name: { zh: "先让它答自己的文件", en: "Let it answer from your own files" },
    detail: {
      zh: "接上自己一年的文档，问三十个真问题，记下答对数与带出处的次数，存成自用案例。",
      en: "Connect a year of your own documents and ask thirty real questions. Right answers, and answers with their reference, make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-first-team",
    stage: "system-builder",
    name: { zh: "在一个部门用四周", en: "Four weeks in one department" },
    detail: {
      zh: "只开放给一个部门，量出前后从提问到答复各要多久，写成样品案例。",
      en: "One department only. Time from question to answer, before and after, makes a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-permissions-case",
    stage: "system-builder",
    name: { zh: "把权限做对", en: "Get permissions right" },
    detail: {
      zh: "故意用没权限的账号问薪酬与合同，数出泄露了几次，补好再试，写进案例。",
      en: "Ask about pay and contracts from an account without permission, count the leaks, close them and try again: that is a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-second-company",
    stage: "system-builder",
    name: { zh: "两天内装好第二家", en: "Set up a second firm in two days" },
    detail: {
      zh: "记录从拿到资料到能用花了多少小时，与第一家比。差得越多，越像产品。",
      en: "Hours from receiving the files to being in use, compared with the first firm. The greater the gap, the more of a product it is.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-offer",
    stage: "system-builder",
    name: { zh: "按人数定一个标准价", en: "Set a standard price per person" },
    detail: {
      zh: "写清接哪些系统、资料放哪、不答什么、多久更新一次，登记为产品。",
      en: "State which systems it connects to, where files live, what it does not answer and how often it updates. Record the product.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-fifteen-firms",
    stage: "system-builder",
    name: { zh: "找十五家公司的行政或 IT 负责人", en: "Talk to fifteen heads of office or IT" },
    detail: {
      zh: "先请他们说出最常有人问的十个问题，挑三个现场演示，每家记一次跟进。",
      en: "Ask for the ten questions they hear most and answer three of them live. One touch each.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一份年度合同", en: "Win the first yearly contract" },
    detail: {
      zh: "试用两周再签，写明数据可导出、到期可删除，谈妥标「成交」。",
      en: "Two weeks' trial; data can be exported, and deleted at the end. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔使用费", en: "Receive the first fee" },
    detail: {
      zh: "记下收入、关联产品，把每月的维护小时数也记上。",
      en: "Record income with its offering, and the hours of upkeep each month.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-company-assistant-self-service",
    stage: "product-owner",
    name: { zh: "让新客户自己开通", en: "Let new clients set it up themselves" },
    detail: {
      zh: "上传资料、设权限、试问十题，全程不用找你。三家自助开通并付费，才谈得上规模。",
      en: "Upload, permissions, ten test questions, all without you. It scales once three firms have done so and paid.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
