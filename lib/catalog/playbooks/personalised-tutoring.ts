import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of personalised tutoring as a solution for education. */
export const personalisedTutoringPlaybook: PlaybookStep[] = [
  {
    id: "personalised-tutoring-subject-edge",
    stage: "tool-user",
    name: { zh: "选一门课里最难教的一段", en: "Choose the hardest part of one subject" },
    detail: {
      zh: "请三位老师各说一处年年都有人不懂的地方，找出错法最固定的一处，先只做它。",
      en: "Ask three teachers for the point pupils miss year after year; take the one whose mistakes are most alike, and nothing else.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-self-test",
    stage: "tool-user",
    name: { zh: "自己学一遍并做记录", en: "Learn it yourself and keep a record" },
    detail: {
      zh: "用 AI 出题、讲错、再出题，学一段你原本不会的东西，把前后两次的成绩存成自用案例。",
      en: "Let AI set exercises, correct them and set new ones on something you did not know. Scores before and after are a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-mistake-map",
    stage: "system-builder",
    name: { zh: "做一张错因图并请老师打分", en: "Map mistakes and let teachers judge" },
    detail: {
      zh: "每类错误配讲法与练习，请两位老师判断对不对，改完再判。把前后的通过率写成案例。",
      en: "An explanation and an exercise for each kind of mistake; two teachers judge, you improve, they judge again: a case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-one-pupil",
    stage: "system-builder",
    name: { zh: "陪一个学生练四周", en: "Practise with one pupil for four weeks" },
    detail: {
      zh: "家长知情同意，每周测同类题。把前后的错误次数记成样品案例，不留姓名。",
      en: "With the parents' informed consent, test the same kind weekly. Mistakes before and after make a sample without a name.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-small-group",
    stage: "system-builder",
    name: { zh: "六个人各走各的路", en: "Six pupils, six routes" },
    detail: {
      zh: "同一段内容、不同起点，看谁用了几周达标。没进步的也写进案例。",
      en: "One topic, different starting points: who needed how many weeks? Those who did not improve belong in the case too.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-offer",
    stage: "system-builder",
    name: { zh: "分段收费，写清退费", en: "Charge by the phase, refunds stated" },
    detail: {
      zh: "先诊断，再按四周一段收费；达不到约定的练习量怎么退，写明白。登记为服务。",
      en: "A diagnosis, then phases of four weeks, with refunds where the agreed practice is not reached. Record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-ten-families",
    stage: "system-builder",
    name: { zh: "约十个家庭或机构谈一次", en: "Talk to ten families or centres" },
    detail: {
      zh: "先看孩子的错题再谈，不拿焦虑当话术。每次都记跟进。",
      en: "Look at the child's mistakes before you talk, and do not trade on fear. Log each touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-first-deal",
    stage: "system-builder",
    name: { zh: "谈定第一位付费学生或机构", en: "Win the first pupil or centre" },
    detail: {
      zh: "写清目标是哪类题、几周、怎么测，谈妥后标「成交」。",
      en: "Which kind of problem, how many weeks, how measured. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-first-income",
    stage: "system-builder",
    name: { zh: "收到第一段费用", en: "Receive the first phase's fee" },
    detail: {
      zh: "当天记下收入与工时，一段结束，把前后两次测验发给家长，由他们决定续不续。",
      en: "Record income and hours the same day, send the parents the tests at the end, and let them decide.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "personalised-tutoring-repeat-phase",
    stage: "product-owner",
    name: { zh: "靠复购而不是拉新", en: "Live on returning families" },
    detail: {
      zh: "连续三段有人续，而且讲解与练习大半由系统完成，再让别的老师也用你的错因图。",
      en: "Once three phases in a row are renewed and the system does most of the work, let other teachers use your map.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
