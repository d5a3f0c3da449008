import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of teaching AI, in the order of the three-month plan. */
export const aiEducationPlaybook: PlaybookStep[] = [
  {
    id: "ai-education-own-proof",
    stage: "tool-user",
    name: { zh: "先拿出自己的证据", en: "Start from your own evidence" },
    detail: {
      zh: "写下你用 AI 真正做成的一件事：省了多少时间，或者挣到多少钱，存成自用案例。如果一件也写不出，先走别的方向，回来再教。",
      en: "Write down one thing you really achieved with AI, in hours saved or money earned, as a personal case. If there is none yet, take another direction first and teach later.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-education-one-profession",
    stage: "tool-user",
    name: { zh: "只教一种职业的人", en: "Teach one profession only" },
    detail: {
      zh: "选你最熟的那个岗位，列出他们一周里最耗时的五项工作，圈出你能教会的一项。课程只围着这一项转。",
      en: "Choose the job you know best, list its five most time-consuming tasks in a week, and circle the one you can teach. The course is about that and nothing else.",
    },
    evidenceKind: "note",
  },
  {
    id: "ai-education-model-lesson",
    stage: "tool-user",
    name: { zh: "用一个模型备出一节课", en: "Prepare one lesson with one model" },
    detail: {
      zh: "用 DeepSeek 或 Claude 列大纲、出练习，再逐句核对、补上你的真例子。把哪些地方它说错了记下来，那正是你要讲的重点。",
      en: "Have DeepSeek or Claude outline and set exercises, then check each sentence and add real examples. Note where it was wrong: that is what you should teach.",
    },
    evidenceKind: "note",
  },
  {
    id: "ai-education-course-helper",
    stage: "system-builder",
    name: { zh: "搭一个答疑助教", en: "Build a teaching assistant" },
    detail: {
      zh: "在 Coze 或 Dify 里用自己的讲义做一个答疑机器人，答不上来的转给你。它既省你的时间，也是课堂上的现成演示，链接留好。",
      en: "In Coze or Dify, build a bot on your handouts that passes what it cannot answer to you. It saves your time and is a live demo in class. Keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-education-one-student",
    stage: "system-builder",
    name: { zh: "免费带一个人做成", en: "Coach one person for free" },
    detail: {
      zh: "找一位同行，陪他把那项工作用 AI 做完两遍。量他自己做的耗时，上课前和两周后各一次，记成样品案例并填上客户。",
      en: "Take one person of that profession through the task twice. Measure their own time before the lesson and two weeks later, and log a sample with them as the client.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-education-small-workshop",
    stage: "system-builder",
    name: { zh: "开一场五人小课", en: "Run a workshop for five" },
    detail: {
      zh: "一个晚上，讲二十分钟，剩下的时间都动手。课前课后各做同一道题，记下几个人能独立完成，再问最想删掉哪一段。",
      en: "One evening: twenty minutes of talk, the rest hands-on. Set the same task before and after, note how many manage alone, and ask which part they would cut.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-education-team-session",
    stage: "system-builder",
    name: { zh: "给一个团队讲一次", en: "Teach one real team" },
    detail: {
      zh: "在自己公司或朋友的公司讲一次，用他们自己的材料做练习。一周后问还有几个人在用、各省了多少时间，第三个案例就有了。",
      en: "Teach at your own company or a friend's, with their own material. A week later ask how many still do it and how much time it saves: the third case.",
    },
    evidenceKind: "case",
  },
  {
    id: "ai-education-syllabus",
    stage: "system-builder",
    name: { zh: "公开一份课纲和一节试听", en: "Publish a syllabus and a free lesson" },
    detail: {
      zh: "每一节写成「学完能做出什么」，附三个案例的前后数字，用飞书文档或小鹅通放一节试听。不写收入承诺，写清不适合谁。",
      en: "Describe each lesson by what students can do afterwards, with the numbers of your three cases, and give one lesson away in Feishu or Xiaoe-Tech. Promise no income, and say whom it does not suit.",
    },
    evidenceKind: "link",
  },
  {
    id: "ai-education-offer",
    stage: "system-builder",
    name: { zh: "定下第一期的价格和名额", en: "Set price and seats of the first class" },
    detail: {
      zh: "先开小班直播，不急着录课：几次课、几个人、交什么作业、学不会怎么办，都写明白。登记为服务，企业内训可以另列一项。",
      en: "Start with a small live class instead of recordings: how many sessions, seats and assignments, and what happens if someone cannot follow. Record the offering; training inside a company may be a second one.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "ai-education-ten-invitations",
    stage: "system-builder",
    name: { zh: "逐个邀请十位同行", en: "Invite ten people by name" },
    detail: {
      zh: "从上过免费课的人和他们的同事开始，再到朋友圈、小红书和行业群。发一段学员的前后对比，问对方卡在哪里，每次都记跟进。",
      en: "Begin with those who came for free and their colleagues, then WeChat Moments, Xiaohongshu and groups of the trade. Send one student's before and after, ask where they are stuck, and log each touch.",
    },
    evidenceKind: "touch",
  },
  {
    id: "ai-education-first-deal",
    stage: "system-builder",
    name: { zh: "敲定第一位付费学员或企业", en: "Win the first student or company" },
    detail: {
      zh: "个人学员试听后再付，企业先谈清人数、材料和用来验收的练习。对方点头后，把商机标为「成交」，约好开课日期。",
      en: "Individuals pay after the free lesson; with a company, settle the number of people, the material and the exercise that counts. Once agreed, mark the deal as won and fix the first day.",
    },
    evidenceKind: "deal",
  },
  {
    id: "ai-education-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔学费", en: "Receive the first fee" },
    detail: {
      zh: "到账当天记下收入，备课和答疑的时间也算进工时。结课时再量一次，和课前对照，征得学员同意后写进案例。",
      en: "Record it the same day, and count preparation and questions among your hours. Measure the students again at the end and, with their consent, put it into a case.",
    },
    evidenceKind: "income",
  },
  {
    id: "ai-education-recorded-course",
    stage: "product-owner",
    name: { zh: "把讲熟的课录成产品", en: "Record the course you know by heart" },
    detail: {
      zh: "同一门课讲过两三遍再录，放上小鹅通之类的平台，登记为内容类产品。定一个更新的日子，AI 的课一两年就过时。",
      en: "Teach it two or three times live, then film it for a platform such as Xiaoe-Tech and record it as a content offering. Fix a date for renewing it: a course on AI is out of date within a year or two.",
    },
    evidenceKind: "offering",
  },
];
