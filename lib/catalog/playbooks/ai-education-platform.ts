import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a learning platform for schools and parents. */
export const aiEducationPlatformPlaybook: PlaybookStep[] = [
  {
    id: "ai-education-platform-classroom-visit",
    stage: "tool-user",
    name: { zh: "坐进三位老师的课堂", en: "Sit in with three teachers" },
    detail: {
      zh: "看他们在哪里最费时、学生在哪里卡住、学校允许用什么。家长和老师想要的分开记。",
      en: "See where they lose time, where pupils get stuck and what the school allows. Keep what parents want apart from what teachers want.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-education-platform-own-tutor",
    stage: "tool-user",
    name: { zh: "给自己做一个单科助教", en: "Build yourself a tutor in one subject" },
    detail: {
      zh: "选一门你教得了的课，用教材做一个可提问的助教，三十道题测一测答对多少，存成自用案例。",
      en: "In a subject you can teach, build a tutor on the textbook, test it with thirty questions, and save the score as a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-education-platform-safe-answers",
    stage: "system-builder",
    name: { zh: "先把错答与不当内容压下来", en: "Bring wrong answers down first" },
    detail: {
      zh: "让两位老师挑错，改检索和拒答规则再测。把前后的错答率写成案例，这是进校的门票。",
      en: "Let two teachers look for mistakes, change retrieval and refusal, test again. Wrong answers before and after are your way into a school.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-education-platform-family-pilot",
    stage: "system-builder",
    name: { zh: "请三个家庭试四周", en: "Try it with three families" },
    detail: {
      zh: "只看一件事：同一类错题还错几次。取得家长同意，不留孩子的姓名，写成样品案例。",
      en: "Watch one thing: how often the same mistake returns. With the parents' consent and without children's names, make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-education-platform-class-pilot",
    stage: "system-builder",
    name: { zh: "跟一个班走一个单元", en: "Follow one class through one unit" },
    detail: {
      zh: "老师布置、助教答疑、老师看汇总。比较批改和答疑的时间，凑齐第三个案例。",
      en: "The teacher sets, the tutor answers, the teacher sees a summary. Compare time for marking and questions: the third case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-education-platform-offer",
    stage: "system-builder",
    name: { zh: "学校版与家庭版分开定价", en: "Price school and family editions apart" },
    detail: {
      zh: "写清数据存哪、谁看得到、老师怎么关掉它。登记为平台类产品。",
      en: "State where data is kept, who sees it and how a teacher turns it off. Record it as a platform.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "ai-education-platform-ten-schools",
    stage: "system-builder",
    name: { zh: "拜访十位校长或教研组长", en: "Call on ten heads of school or subject" },
    detail: {
      zh: "带着一个班的数字去，先问顾虑再演示。每次拜访都记跟进，学期一过再问。",
      en: "Bring the figures of one class, ask about their worries first, then show it. Log each touch and ask again next term.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-education-platform-first-deal",
    stage: "system-builder",
    name: { zh: "谈成一个付费试点", en: "Win one paid pilot" },
    detail: {
      zh: "一所学校或一家机构，一个年级，一个学期。验收用前面测过的那几个数。",
      en: "One school or centre, one year group, one term, judged by the numbers you already measure.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-education-platform-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔试点款", en: "Receive the first pilot payment" },
    detail: {
      zh: "到账当天记下收入与工时，学期末把有效和无效的都写给对方。",
      en: "Record income and hours the same day, and at the end of term report what worked and what did not.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-education-platform-second-term",
    stage: "product-owner",
    name: { zh: "看第二个学期还在不在", en: "See whether they stay a second term" },
    detail: {
      zh: "续约的学校和续费的家庭各有多少，换一门课还成不成立，再决定要不要扩到更多学科。",
      en: "Count schools and families that renew, see whether it holds in another subject, and only then widen.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
