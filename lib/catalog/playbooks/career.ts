import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones towards a job, whichever it is: the skills, the portfolio, the applications. All of it is ours. */
export const careerPlaybook: readonly PlaybookStep[] = [
  {
    id: "career-ten-adverts",
    stage: "tool-user",
    name: { zh: "抄下十份招聘要求", en: "Copy out ten job adverts" },
    detail: {
      zh: "找十份这个岗位的招聘启事，把要求逐条抄下来，数一数哪几条出现得最多。前五条就是接下来几周要补的。",
      en: "Find ten adverts for this job, write out what each asks for and count. The five that come up most are what the next weeks are for.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "career-skill-plan",
    stage: "tool-user",
    name: { zh: "给缺的三项技能排上日期", en: "Date the three skills you lack" },
    detail: {
      zh: "从那五条里挑三项最弱的，每项写明用什么学、学到做出什么为止、哪天完成。学完的标准是做出东西，不是看完课程。",
      en: "Pick the three of those five you are weakest in. For each, note what you will learn from, what you will have made by the end, and the day. What counts is what you made, not what you watched.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "career-own-work",
    stage: "tool-user",
    name: { zh: "先在手头的工作里用上", en: "Use it in the work you have" },
    detail: {
      zh: "挑现在工作里一件重复的事，用新学的工具做一遍，记下前后各花多少时间。这是第一个有数字的自用案例。",
      en: "Take something you repeat at work, do it with what you have just learnt, and note the time before and after. It is your first case with a figure.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "career-first-project",
    stage: "system-builder",
    name: { zh: "做一个能打开的作品", en: "Build one thing that people can open" },
    detail: {
      zh: "按岗位最常见的任务做一个小作品，放到别人点开就能试的地方，并写清楚它解决谁的什么问题。",
      en: "Build something small around the job's most common task, put it where anyone can try it, and say whose problem it solves.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "career-project-for-others",
    stage: "system-builder",
    name: { zh: "替真实的人做一次", en: "Do it once for somebody real" },
    detail: {
      zh: "给公司里的同事、朋友的店或公益组织做一个，先量现状，用了之后再量一次。面试时问到的多半是它。",
      en: "For a colleague, a friend's shop or a charity: measure how things stand before and after. This is the one interviewers will dwell on.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "career-third-case",
    stage: "system-builder",
    name: { zh: "补齐第三个有数字的案例", en: "Complete a third case with figures" },
    detail: {
      zh: "换一种任务或行业再做一个，让三个案例合起来覆盖招聘要求里最常见的几项。",
      en: "Change the task or the trade, so that the three together cover what the adverts ask for most.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "career-portfolio",
    stage: "system-builder",
    name: { zh: "把作品集挂出来", en: "Put the portfolio up" },
    detail: {
      zh: "一页讲完三个案例：问题、做法、前后数字、链接。把它当作一项服务登记下来，说明你能替人做什么。",
      en: "Three cases on one page: problem, approach, figures before and after, link. Record it as a service that says what you can do for somebody.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "career-two-referrals",
    stage: "system-builder",
    name: { zh: "和两位做这行的人聊一次", en: "Talk to two people in the job" },
    detail: {
      zh: "请他们看作品集，问哪一处最不可信、会不会内推。改完再投。",
      en: "Ask them what in the portfolio they do not believe, and whether they would refer you. Put it right before you apply.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "career-twenty-applications",
    stage: "system-builder",
    name: { zh: "投出二十份，每份对着要求改", en: "Send twenty applications, each tailored" },
    detail: {
      zh: "每家公司记成一个客户，每份申请记成一条求职商机，写上跟进日期。没回音的两周后再问一次。",
      en: "Each employer is a client, each application a job deal with the date to follow up. Ask again after two weeks of silence.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "career-interview-review",
    stage: "system-builder",
    name: { zh: "复盘每次面试", en: "Review every interview" },
    detail: {
      zh: "当天写下没答好的三个问题，补上答案，必要时补一个案例。",
      en: "The same day, write down three questions you answered badly and answer them; add a case where that is what was missing.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "career-first-salary",
    stage: "system-builder",
    name: { zh: "入职，记下第一笔工资", en: "Start, and record the first salary" },
    detail: {
      zh: "接受录用后，把商机移到「已接受」，第一笔工资到账时记为收入。",
      en: "Move the deal to “Accepted” once you accept, and record the first salary when it arrives.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "career-something-of-your-own",
    stage: "product-owner",
    name: { zh: "上线一件自己的东西", en: "Launch something of your own" },
    detail: {
      zh: "一个小工具、一个专栏或一套模板都行，有网址、归你所有。工资之外的收入，从它开始。",
      en: "A small tool, a column or a set of templates, with an address and in your name. Income beyond a salary begins with it.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
