import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of automation and agents: the report's seven steps in its order, ours marked between them. */
export const automationAndAgentsPlaybook: PlaybookStep[] = [
  {
    id: "automation-and-agents-scenario",
    stage: "tool-user",
    name: { zh: "定下要自动化的一件事", en: "Choose the task to automate" },
    detail: {
      zh: "和用它的人一起说清楚：是客服里反复出现的提问，还是营销里一封封改写的邮件？范围越窄，模型和流程越好选。",
      en: "Settle it with those who will use it: questions that recur in support, or marketing e-mails rewritten for each reader? The narrower it is, the easier it is to choose model and flow.",
    },
    evidenceKind: "note",
  },
  {
    id: "automation-and-agents-own-chore",
    stage: "tool-user",
    name: { zh: "先省掉自己的一件杂活", en: "Remove a chore of your own" },
    detail: {
      zh: "用一段 Python 脚本加模型接口，替自己做报表或整理邮件，连用一周。量出前后每次各花几分钟，存成自用案例。",
      en: "Let a Python script with a model's API make a report or sort e-mail for you for a week. Minutes each time, before and after, make a personal case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "automation-and-agents-design",
    stage: "system-builder",
    name: { zh: "拆流程，给每步配工具", en: "Split the flow, give each step a tool" },
    detail: {
      zh: "画出每一步，圈出 AI 插得上手的地方。以客服为例：来问题，查资料，生成答案，回给用户；资料多就先用 Embedding 找出相关段落，再交给 GPT-4 回答，也就是 RAG。",
      en: "Draw every step and mark where AI can help. In support: a question arrives, documents are searched, an answer is written and sent. With many documents, embeddings find the passages first and GPT-4 answers from them: RAG.",
    },
    evidenceKind: "note",
  },
  {
    id: "automation-and-agents-prototype",
    stage: "system-builder",
    name: { zh: "用小样本跑通原型", en: "Get a prototype working on a small sample" },
    detail: {
      zh: "先拿十来个问题调通检索和回答，再谈接口。各模块可以请 ChatGPT 起草，例如怎样用 Python 接上模型和一份 JSON 资料；读写 Excel、收发邮件有现成代码可用。留下演示链接。",
      en: "Make search and answers work on a dozen questions before any interface. ChatGPT can draft modules, such as Python calling a model with a JSON file of facts; for Excel and e-mail there is code to reuse. Keep a link to a demo.",
    },
    evidenceKind: "link",
  },
  {
    id: "automation-and-agents-testing",
    stage: "system-builder",
    name: { zh: "用真数据测准不准", en: "Test accuracy on real data" },
    detail: {
      zh: "重点看 AI 的输出靠不靠得住：答对几成，不够就加人工审阅。几个 Agent 配合时，还要查分工清不清楚、会不会绕圈跑偏。把改前改后的准确率写进样品案例。",
      en: "Ask above all whether the output can be relied on: how many answers are right? If too few, have a person review. With several agents, check that work is divided and nothing loops or strays. Accuracy before and after makes a sample.",
    },
    evidenceKind: "case",
  },
  {
    id: "automation-and-agents-friend-company",
    stage: "system-builder",
    name: { zh: "给朋友的公司装一套", en: "Install it at a friend's company" },
    detail: {
      zh: "免费装一套，只求拿到数字：回一条消息要几分钟，一天漏几条，装前装后各记一周。写成样品案例，填上客户。",
      en: "Do it free of charge for the numbers: minutes to answer a message and messages missed, a week before and a week after. Log a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "automation-and-agents-deployment",
    stage: "system-builder",
    name: { zh: "让它自己按时跑", en: "Let it run by itself" },
    detail: {
      zh: "放到服务器或云函数上，定好触发方式：每天的报表用 cron 定时，常驻的 Agent 装进容器，配监控和出错提醒。没把握的回答转给人。",
      en: "Move it to a server or a cloud function with a trigger: cron for the daily report, a container with monitoring and alerts for an agent that stays up. Answers it is unsure of go to a person.",
    },
    evidenceKind: "link",
  },
  {
    id: "automation-and-agents-offer",
    stage: "system-builder",
    name: { zh: "写明做什么、怎么收费", en: "State what you do and how you charge" },
    detail: {
      zh: "按项目收，还是按用量收，先选一种试。写清数据放在哪里、敏感资料怎么处理、出错谁兜底，登记为服务。",
      en: "By the project or by use: try one first. Say where data lives, how sensitive documents are treated and who steps in when it fails, and record the offering.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
  {
    id: "automation-and-agents-ten-teams",
    stage: "system-builder",
    name: { zh: "联系十个有同样杂活的团队", en: "Contact ten teams with that chore" },
    detail: {
      zh: "发一分钟录屏和两个前后数字，问他们这件事一周要花几个人几小时。每次联系记成跟进，到了约好的日子再问。",
      en: "Send a minute of screen recording and two numbers, and ask how many hours the chore takes them a week. Log each contact as a touch and follow up when due.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "automation-and-agents-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一个客户", en: "Win the first client" },
    detail: {
      zh: "只做一条流程，先写好验收的数字和维护的期限，收一部分定金再动手，把商机标为「成交」。",
      en: "One flow only, with the number that counts as success and the term of upkeep in writing. Take a deposit before you begin and move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "automation-and-agents-handover",
    stage: "system-builder",
    name: { zh: "交付，并写好文档", en: "Hand over with documentation" },
    detail: {
      zh: "定制的，附使用说明和后续维护；当标准服务卖的，做一个网页面板或 API，让人自己提交任务、取结果。约定的数字量好，记成客户案例。",
      en: "Tailored work comes with instructions and upkeep; a standard service needs a web dashboard or an API where people submit tasks and fetch results. Measure the agreed number and log a client case.",
    },
    evidenceKind: "case",
  },
  {
    id: "automation-and-agents-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔款", en: "Receive the first payment" },
    detail: {
      zh: "到账当天记下金额和工时，算一算每小时挣多少。再问客户愿不愿意留一句评价。",
      en: "Record amount and hours on the day and see what an hour earned. Ask the client for a sentence that others may read.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "automation-and-agents-iteration",
    stage: "product-owner",
    name: { zh: "照反馈不断改", en: "Improve it from feedback" },
    detail: {
      zh: "哪类问题总答不好，就补这一类的问答，或微调模型；提示词和流程跟着客户的业务一起变。每次改了什么、效果如何都写成随记，才谈得上长期合作。",
      en: "Where a kind of question keeps failing, add such answers or tune the model; prompts and flow move with the client's business. A note of each change and its effect is what long cooperation rests on.",
    },
    evidenceKind: "note",
  },
  {
    id: "automation-and-agents-standard-service",
    stage: "product-owner",
    name: { zh: "做成按任务收费的服务", en: "Sell it by the task" },
    detail: {
      zh: "第三个客户要同样的东西时，把它做成自助的服务：传任务、付钱、取结果，按完成的数量计费。登记为产品，填上链接。",
      en: "When a third client wants the same, let people serve themselves: submit a task, pay, fetch the result, charged by what was done. Record it as a product with its link.",
    },
    evidenceKind: "offering",
    basis: "ours",
  },
];
