import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of improving the prompts that a team lives by. */
export const promptConsultingPlaybook: PlaybookStep[] = [
  {
    id: "prompt-consulting-own-library",
    stage: "tool-user",
    name: { zh: "整理二十条天天用的提示词", en: "Sort twenty prompts you use daily" },
    detail: {
      zh: "每条写清用途、输入、合格的样子和最常见的翻车。说不出合格标准的，先不算数。",
      en: "For each: purpose, input, what a good answer looks like, how it usually fails. Without a standard it does not count.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "prompt-consulting-scored-prompt",
    stage: "tool-user",
    name: { zh: "给一条提示词打分再改", en: "Score one prompt, then improve it" },
    detail: {
      zh: "拿三十个真实输入跑一遍，数出合格数；改一版再数。前后两个数就是第一个自用案例。",
      en: "Run thirty real inputs, count the good answers, improve, count again: the two numbers are your first personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "prompt-consulting-test-bench",
    stage: "system-builder",
    name: { zh: "搭一张能重复跑的测试表", en: "Build a table of tests to rerun" },
    detail: {
      zh: "输入、期望、得分、花费各一列，换模型也能再跑。整理成别人打得开的样子，留下链接。",
      en: "Columns for input, expectation, score and cost, ready for another model. Tidy it so that others can open it, and keep the link.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "prompt-consulting-support-case",
    stage: "system-builder",
    name: { zh: "改好一家店的客服话术", en: "Improve the replies of one support desk" },
    detail: {
      zh: "向一家店要五十个真问题，量改前改后的合格率和转人工的次数，记成样品案例。",
      en: "Ask a shop for fifty real questions; good answers and handovers to people before and after make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "prompt-consulting-cost-case",
    stage: "system-builder",
    name: { zh: "把一条提示词改得更省", en: "Make one prompt cheaper" },
    detail: {
      zh: "在合格率不降的前提下，缩短输入、换小一号的模型，比较每次花费，写成案例。",
      en: "Without losing quality, shorten the input and try a smaller model. Cost per run before and after is the case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "prompt-consulting-team-case",
    stage: "system-builder",
    name: { zh: "带一个团队统一写法", en: "Give one team a common way of writing" },
    detail: {
      zh: "把五个人各写各的提示词合成三份模板，两周后比较前后的返工次数，凑齐第三个案例。",
      en: "Merge what five people each wrote into three templates and count rework before and two weeks after: the third case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "prompt-consulting-offer",
    stage: "system-builder",
    name: { zh: "把提示词体检写成服务", en: "Offer one check-up" },
    detail: {
      zh: "看几条、跑多少测试、交什么报告、之后多久内可以再问，登记为服务。讲提升了多少，不讲写了多少字。",
      en: "State how many prompts, how many tests, which report and how long they may ask questions. Record the offering, sold by the improvement and not by the word.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "prompt-consulting-ten-teams",
    stage: "system-builder",
    name: { zh: "联系十个天天用模型的团队", en: "Approach ten teams that use models daily" },
    detail: {
      zh: "先请对方给一条最不满意的提示词，免费改一版，连同得分发回。每次联系都记跟进。",
      en: "Ask for the prompt they like least, and send it back improved with its scores. Log every touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "prompt-consulting-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一次付费优化", en: "Win the first paid check-up" },
    detail: {
      zh: "先做一小包：三条提示词、一份测试、一次讲解，合格标准由对方定，谈妥再标「成交」。",
      en: "A small package: three prompts, one set of tests, one walk-through, judged by their own standard. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "prompt-consulting-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔咨询费", en: "Receive the first fee" },
    detail: {
      zh: "当天记下收入与工时，把测试表留给客户，模型一更新他们就会再找你。",
      en: "Record income and hours the same day and leave them the tests: when the model changes they will be back.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "prompt-consulting-template-shop",
    stage: "product-owner",
    name: { zh: "把测过的模板做成产品", en: "Sell tested templates" },
    detail: {
      zh: "光卖提示词很快就被抄走，所以连测试集、说明和更新一起卖。看有没有三位陌生人付钱。",
      en: "Prompts alone are copied at once, so sell them with tests, notes and updates. See whether three strangers pay.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
