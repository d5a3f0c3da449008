import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of teaching one's own trade how AI fits into its work. */
export const teachingAiPlaybook: PlaybookStep[] = [
  {
    id: "teaching-ai-trade-map",
    stage: "tool-user",
    name: { zh: "画出本行的工作流程", en: "Draw how your trade works" },
    detail: {
      zh: "从接活到交付，把每一步写成一格，标出哪些适合让 AI 帮忙、哪些不该碰。设计师的例子：构思、原型、用户研究、真项目。",
      en: "Draw one box for each step from order to delivery, marked for where AI helps and where it should stay out. A designer's boxes: ideas, prototypes, user research, the real project.",
    },
    evidenceKind: "note",
  },
  {
    id: "teaching-ai-one-project",
    stage: "tool-user",
    name: { zh: "用 AI 做完一个真项目", en: "Do one real project with AI" },
    detail: {
      zh: "自己先完整走一遍，每一格记下用时和返工次数，存成自用案例。没走通的那一步不教。",
      en: "Go through it once yourself, noting time and rework for each box as a personal case. Do not teach the step that failed.",
    },
    evidenceKind: "case",
  },
  {
    id: "teaching-ai-honest-promise",
    stage: "tool-user",
    name: { zh: "写一句不吓人也不许诺的话", en: "Write a promise without fear or fortune" },
    detail: {
      zh: "用一句话说清学完能做出什么。凡是靠「再不学就晚了」或「月入多少」打动人的，统统删掉。",
      en: "One sentence on what people can make afterwards. Delete whatever relies on “you will be too late” or on an income figure.",
    },
    evidenceKind: "note",
  },
  {
    id: "teaching-ai-lesson-link",
    stage: "system-builder",
    name: { zh: "录一节十分钟的示范课", en: "Record a ten-minute sample lesson" },
    detail: {
      zh: "只讲流程里的一格，从真实素材做到成品，错的地方不剪。放到学员常去的地方，留下链接。",
      en: "One box only, from real material to a finished piece, mistakes left in. Put it where your students are, and keep the link.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "teaching-ai-peer-pilot",
    stage: "system-builder",
    name: { zh: "带两位同行做完一格", en: "Take two colleagues through one box" },
    detail: {
      zh: "他们动手，你不碰键盘。量学前和两周后的用时，记成样品案例并填上客户。",
      en: "They work, you keep off the keyboard. Measure before and two weeks after, and log a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "teaching-ai-evening-class",
    stage: "system-builder",
    name: { zh: "开一晚小班", en: "Hold one evening class" },
    detail: {
      zh: "六个人以内，前后各做同一道练习。数出能独立做完的人数，问他们哪一段没用上。",
      en: "Six people at most, the same exercise before and after. Count who can do it alone, and ask which part they did not use.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "teaching-ai-return-check",
    stage: "system-builder",
    name: { zh: "一个月后回访学员", en: "Ask again after a month" },
    detail: {
      zh: "逐个问还在不在用、用在哪个项目、省了多少时间。还在用的比例，比好评更能说明问题。",
      en: "Ask each whether they still use it, on which project, and what it saves. The share who still do says more than praise.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "teaching-ai-first-course",
    stage: "system-builder",
    name: { zh: "定下第一门课", en: "Settle the first course" },
    detail: {
      zh: "按流程排四到六节，每节留一份能交的作业，写清适合谁、不适合谁。价格不必便宜，前提是学了就能用。",
      en: "Four to six lessons along the flow, each with something to hand in. Say who it is for and who not. It need not be cheap, provided that people can use it at once.",
    },
    evidenceKind: "offering",
  },
  {
    id: "teaching-ai-ten-peers",
    stage: "system-builder",
    name: { zh: "请十位同行提意见", en: "Ask ten colleagues for their view" },
    detail: {
      zh: "发示范课和课纲，问哪一节会让他们掏钱、哪一节不会。每次都记跟进，改完再发给他们。",
      en: "Send the sample and the syllabus and ask which lesson they would pay for and which not. Log each touch and send the revision.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "teaching-ai-first-deal",
    stage: "system-builder",
    name: { zh: "谈定第一个班或第一家公司", en: "Agree the first class or company" },
    detail: {
      zh: "个人班招满四人就开，公司班先拿到他们自己的素材。日期、人数、作业都定下来再标「成交」。",
      en: "A class starts with four people; with a company, get their own material first. Fix date, number and exercises before the deal is won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "teaching-ai-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔学费", en: "Receive the first course fee" },
    detail: {
      zh: "当天记下收入，备课、上课、批改都算工时。不满意就退款，把退的原因也写成随记。",
      en: "Record it the same day and count preparation, class and marking as hours. Refund those who are not satisfied, and write a note of why.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "teaching-ai-recorded-edition",
    stage: "product-owner",
    name: { zh: "讲熟之后录成可卖的一版", en: "Record the edition you know by heart" },
    detail: {
      zh: "讲过三轮、删掉没用的再录，配上作业批改的名额。定好每半年更新一次，卖的是用得上，不是新鲜。",
      en: "After three rounds, cut what nobody used and record it, with places for marked work. Plan an update every six months: people pay for what they can use, not for novelty.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
