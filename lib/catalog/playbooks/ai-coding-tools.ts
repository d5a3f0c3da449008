import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of a tool for developers. */
export const aiCodingToolsPlaybook: PlaybookStep[] = [
  {
    id: "ai-coding-tools-friction-log",
    stage: "tool-user",
    name: { zh: "记两周开发里的卡点", en: "Log where you get stuck for two weeks" },
    detail: {
      zh: "每次等待、复制、查文档超过五分钟都记一行，再问五位同行有没有一样的。通用助手已经做好的划掉。",
      en: "Write a line for every wait, copy or look-up beyond five minutes, then ask five developers whether they have the same. Strike out what general assistants do well.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-own-script",
    stage: "tool-user",
    name: { zh: "先写成自己用的脚本", en: "Write a script for yourself" },
    detail: {
      zh: "只解决一个卡点，连用一周，记下前后每次的耗时，存成自用案例。",
      en: "Solve one sticking point only and use it for a week; the time before and after makes a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-open-source",
    stage: "system-builder",
    name: { zh: "公开一个能装的版本", en: "Publish a version people can install" },
    detail: {
      zh: "写清怎么装、不支持什么，给一个例子，附上测试，留下仓库链接。",
      en: "State how to install it, one example and what it does not do, add tests, and keep the repository's link.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-team-pilot",
    stage: "system-builder",
    name: { zh: "让一个小团队用三周", en: "Let one small team use it for three weeks" },
    detail: {
      zh: "选一个他们在意的数，例如评审等待或返工次数，前后各量一次，写成样品案例。",
      en: "Measure something they care about, such as waiting for review or rework; before and after make a sample.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-quality-case",
    stage: "system-builder",
    name: { zh: "证明它没有把代码变差", en: "Prove it does not make code worse" },
    detail: {
      zh: "同一批改动，用与不用各做一半，比一比缺陷数和回滚数。变差了就先修，不要推广。",
      en: "Half of a batch of changes with it, half without; compare defects and reverts. If they rise, fix it before you promote it.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-stranger-case",
    stage: "system-builder",
    name: { zh: "看陌生人怎么用", en: "Watch strangers use it" },
    detail: {
      zh: "请五位没见过你的人照说明安装，记下成功几位、卡在哪里，改完再请五位。",
      en: "Five people who never met you follow the instructions: note how many succeed and where they get stuck, improve it, try five more.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-offer",
    stage: "system-builder",
    name: { zh: "个人免费，团队收费", en: "Free for one, paid for teams" },
    detail: {
      zh: "团队为权限、共享规则和支持付费。价格先盖住每人的调用费，登记为产品。",
      en: "Teams pay for permissions, shared rules and support. The price has to cover each person's calls first. Record the product.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-twenty-teams",
    stage: "system-builder",
    name: { zh: "写信给二十个在用的团队", en: "Write to twenty teams that use it" },
    detail: {
      zh: "问为什么装、为什么没删、公司会为哪一点付钱。每封都记跟进。",
      en: "Why did they install it, why keep it, and for what would their company pay? Log each touch.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一个付费团队", en: "Win the first paying team" },
    detail: {
      zh: "先过对方的安全审查，写清代码会不会离开本机，再标「成交」。",
      en: "Pass their security review first and state whether code leaves the machine. Then mark it won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔团队费用", en: "Receive the first team's fee" },
    detail: {
      zh: "当天记下收入并关联产品，也记下支持花的小时数。",
      en: "Record the income with its offering the same day, and the hours of support.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "ai-coding-tools-platform-proof",
    stage: "product-owner",
    name: { zh: "大平台跟进后还有人续费", en: "Renewed even after a platform copies it" },
    detail: {
      zh: "通用助手出了同类功能，看付费团队走了几家。留下来的理由，就是你真正的产品。",
      en: "When a general assistant ships the same, count the teams that leave. Why the others stay is your real product.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
