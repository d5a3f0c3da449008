import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of the company knowledge base, in the order of the three-month plan. */
export const knowledgeBaseAssistantPlaybook: PlaybookStep[] = [
  {
    id: "knowledge-base-assistant-one-industry",
    stage: "tool-user",
    name: { zh: "选一个总有人问同样问题的行业", en: "Pick a trade full of repeated questions" },
    detail: {
      zh: "挑一个你有熟人的行业，问两三个人：客户或新人每天反复问什么、现在由谁答、答错了会怎样。把原话记下来。",
      en: "Choose a trade in which you know people and ask two or three: what do customers or newcomers ask every day, who answers, and what does a wrong answer cost? Write down their words.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "knowledge-base-assistant-one-model",
    stage: "tool-user",
    name: { zh: "让模型只按资料说话", en: "Make a model answer from sources only" },
    detail: {
      zh: "用 DeepSeek 或 Claude，贴一份文档，练到它只引用文档、查不到就说不知道。把最稳的那段提示词和它仍会编造的情形都记下来。",
      en: "Give DeepSeek or Claude one document and work on it until it quotes only that and admits what is missing. Note the steadiest prompt, and the situations in which it still makes things up.",
    },
    evidenceKind: "note",
  },
  {
    id: "knowledge-base-assistant-own-bot",
    stage: "tool-user",
    name: { zh: "先给自己搭一个机器人", en: "Build one for yourself first" },
    detail: {
      zh: "在 Coze 或 Dify 里把自己常翻的资料做成知识库机器人。找十个问题，比较翻文件和问机器人各要几分钟，存成自用案例。",
      en: "In Coze or Dify, turn the documents you often consult into a bot. Take ten questions, compare minutes by searching with minutes by asking, and save a personal case.",
    },
    evidenceKind: "case",
  },
  {
    id: "knowledge-base-assistant-chat-link",
    stage: "system-builder",
    name: { zh: "接进飞书或企业微信", en: "Connect it to Feishu or WeCom" },
    detail: {
      zh: "把机器人接到飞书、钉钉或企业微信里任意一个，让同事在群里 @ 它就能问。录一段两分钟的演示，留下链接，后面谈客户就靠它。",
      en: "Put the bot into Feishu, DingTalk or WeCom so that colleagues can ask it in a group chat. Record two minutes of it working and keep the link: it is your demo.",
    },
    evidenceKind: "link",
  },
  {
    id: "knowledge-base-assistant-question-set",
    stage: "system-builder",
    name: { zh: "备好五十道真实考题", en: "Collect fifty real test questions" },
    detail: {
      zh: "从聊天记录或客服记录里抄五十个真问题，去掉姓名等隐私，写上标准答案。以后每次改动都用它打分，准确率就有了前后。",
      en: "Copy fifty real questions from chats or support logs, remove names, and write the right answers. Score every change against them, so that accuracy has a before and an after.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "knowledge-base-assistant-free-sample",
    stage: "system-builder",
    name: { zh: "免费打一个样", en: "Deliver one free sample" },
    detail: {
      zh: "给自己公司或朋友的公司做，只管一类问题，答不上来就转人工。跑两周，记下每天由人回答的次数从多少降到多少，存成样品案例并填上客户。",
      en: "For your own company or a friend's, one kind of question only, with a hand-over to a person when it is unsure. Run it for two weeks and log a sample for that client: questions answered by people a day, before and after.",
    },
    evidenceKind: "case",
  },
  {
    id: "knowledge-base-assistant-support-case",
    stage: "system-builder",
    name: { zh: "再做一个对外的客服案例", en: "Add a case facing customers" },
    detail: {
      zh: "替一家网店或机构做售前问答，量首次回复要等多久。每天翻一遍答错的对话，补进资料，看准确率一周一周怎么变。",
      en: "Build pre-sales answers for a shop or a school and measure the wait for a first reply. Read the wrong answers daily, repair the documents, and watch accuracy week by week.",
    },
    evidenceKind: "case",
  },
  {
    id: "knowledge-base-assistant-internal-case",
    stage: "system-builder",
    name: { zh: "再做一个对内的助理案例", en: "Add a case for staff" },
    detail: {
      zh: "换成制度、报销、产品手册这类内部资料，对象是新员工。量新人查一个答案的时间，三个案例就齐了。",
      en: "This time policies, expenses or product manuals, for new staff. Measure how long a newcomer takes to find an answer: that makes three cases.",
    },
    evidenceKind: "case",
  },
  {
    id: "knowledge-base-assistant-offer",
    stage: "system-builder",
    name: { zh: "写一份固定范围的方案", en: "Write a fixed-scope offer" },
    detail: {
      zh: "一页纸：整理多少份资料、接哪个渠道、多少道题算合格、培训几次、资料存在哪里。附演示和三个案例，登记为你的服务。",
      en: "One page: how many documents, which channel, how many test questions must pass, how much training, and where the data stays. Add the demo and three cases, and record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "knowledge-base-assistant-ten-owners",
    stage: "system-builder",
    name: { zh: "请十位老板看演示", en: "Show the demo to ten owners" },
    detail: {
      zh: "先请打样时认识的人介绍，再发朋友圈和行业的企业微信群。用对方自己的三个问题现场演示，谈省下的时间，不谈技术；每次都记跟进。",
      en: "Ask those who know your sample for introductions, then use WeChat Moments and the trade's WeCom groups. Demonstrate with three questions of theirs, talk about time saved rather than technology, and log each touch.",
    },
    evidenceKind: "touch",
  },
  {
    id: "knowledge-base-assistant-first-deal",
    stage: "system-builder",
    name: { zh: "拿下第一个付费项目", en: "Win the first paid project" },
    detail: {
      zh: "报价前先看资料，再写清验收的题数和准确率，别承诺全对。从一个部门开始，分两次付款，让对方容易点头。",
      en: "Look at the documents before you quote, and agree on the questions and the accuracy that count as done; never promise perfection. One department and two instalments make it easy to say yes.",
    },
    evidenceKind: "deal",
  },
  {
    id: "knowledge-base-assistant-first-income",
    stage: "system-builder",
    name: { zh: "交付、培训、收款", en: "Deliver, train, get paid" },
    detail: {
      zh: "教会一位同事自己更新资料，交一份出错处理说明。到账当天记下金额和工时，再请客户确认案例里的数字。",
      en: "Teach one person to update the documents and leave a page on what to do when it fails. Record the income and hours that day, and ask the client to confirm the numbers in your case.",
    },
    evidenceKind: "income",
  },
  {
    id: "knowledge-base-assistant-upkeep",
    stage: "product-owner",
    name: { zh: "谈一份每月维护", en: "Agree on monthly upkeep" },
    detail: {
      zh: "按月补资料、看答错的对话、出一页报告，价钱固定。等第二家同行也签了，把通用的部分做成行业模板，那就是你的第一个产品。",
      en: "Each month: new documents, a look at wrong answers, one page of report, at a fixed price. When a second firm of the same trade signs, make the shared part a template: that is your first product.",
    },
    evidenceKind: "deal",
  },
];
