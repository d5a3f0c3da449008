import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of courses and content: the report's seven steps in its order, ours marked between them. */
export const coursesAndContentPlaybook: PlaybookStep[] = [
  {
    id: "courses-and-content-topic",
    stage: "tool-user",
    name: { zh: "选一个有人要的主题", en: "Choose a topic that people want" },
    detail: {
      zh: "既要有人找，也要你真懂。用关键词工具看热度，或问 ChatGPT 编程里哪些题目热门、好的中文课却少，从它列的方向里挑你拿手的。",
      en: "It has to be in demand and something you really know. Look at a keyword tool, or ask ChatGPT which programming topics are popular yet short of good courses in Chinese, and take the one you are strong in.",
    },
    evidenceKind: "note",
  },
  {
    id: "courses-and-content-own-result",
    stage: "tool-user",
    name: { zh: "先有一件自己的成果", en: "Have a result of your own first" },
    detail: {
      zh: "把要教的办法在自己身上用一遍：花多久，做成什么，比以前好多少。存成自用案例，它会是第一课的例子。",
      en: "Use the method you mean to teach yourself: how long it took, what came of it, how much better than before. A personal case, and the example of your first lesson.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "courses-and-content-outline",
    stage: "system-builder",
    name: { zh: "让 AI 列大纲，你来删改", en: "Have AI outline, then cut" },
    detail: {
      zh: "告诉 ChatGPT 课程讲什么，要它列出章节和每章知识点，几分钟就有一副骨架。再按你的思路增删，定下最后的目录。",
      en: "Tell ChatGPT what the course is about and ask for chapters and the points of each: a skeleton within minutes. Add and cut by your own judgement until the contents stand.",
    },
    evidenceKind: "note",
  },
  {
    id: "courses-and-content-chapters",
    stage: "system-builder",
    name: { zh: "一章一章写，句句核对", en: "Write chapter by chapter, check each line" },
    detail: {
      zh: "讲稿、练习、测验让 AI 出初稿，真例子和踩过的坑由你补。它会写错，也会用旧知识，每一句都要过你这一关。先把第一章放到网上，留链接。",
      en: "AI drafts script, exercises and quizzes; real examples and mistakes come from you. It makes mistakes and its knowledge dates, so no sentence passes unchecked. Put the first chapter online and keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "courses-and-content-media",
    stage: "system-builder",
    name: { zh: "做课件、配音和视频", en: "Make slides, voice and video" },
    detail: {
      zh: "幻灯片字少图清楚，配图用 DALL·E 或 Midjourney。不想出镜，就用 ElevenLabs 配音，或用 Synthesia 的虚拟讲师。电子书要排好版，再插几张示意图。",
      en: "Slides with few words and clear pictures from DALL·E or Midjourney. To stay off camera, use a voice from ElevenLabs or a presenter from Synthesia. An e-book needs careful layout and some diagrams.",
    },
    evidenceKind: "link",
  },
  {
    id: "courses-and-content-trial",
    stage: "system-builder",
    name: { zh: "请人试学，再审一遍", en: "Let people try it, review again" },
    detail: {
      zh: "通读全稿，看顺不顺、有没有知识错误，AI 写的部分重点查重复和常见毛病。请几位读者试学，同一道题课前课后各做一次，结果写进样品案例。",
      en: "Read everything for flow and errors, and the AI's parts for repetition and its usual faults. Let a few people try it, with the same task before and after: the results make a sample.",
    },
    evidenceKind: "case",
  },
  {
    id: "courses-and-content-one-learner",
    stage: "system-builder",
    name: { zh: "陪一个人做到底", en: "See one learner through" },
    detail: {
      zh: "选一位试学的人，陪他把学到的用到工作里，两周后量一次他做这件事的时间。经同意记成样品案例，填上客户。",
      en: "Accompany one of them in using it at work, and measure their time for the task after two weeks. With consent, log a sample with them as the client.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "courses-and-content-free-piece",
    stage: "system-builder",
    name: { zh: "放出一篇免费内容", en: "Publish one free piece" },
    detail: {
      zh: "把最实用的一节改成文章或短片，公开发出去。记下发之前和两周之后的订阅人数，写成内容案例。",
      en: "Turn the most useful lesson into an article or a short video for everyone. Followers before and two weeks after make a content case.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "courses-and-content-publishing",
    stage: "system-builder",
    name: { zh: "定价，上架", en: "Set a price and publish" },
    detail: {
      zh: "看看同类卖多少，再按自己的名气和内容深浅调整。课程传到 Udemy、Teachable 一类的平台，写好章节、简介和亮点；KDP 上的书还要封面和书摘。登记为内容类产品。",
      en: "See what similar ones cost and adjust for your name and depth. Upload the course to Udemy, Teachable or the like with chapters and a description; a book on KDP also needs a cover and an excerpt. Record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "courses-and-content-marketing",
    stage: "system-builder",
    name: { zh: "推广：讲痛点，给片段", en: "Market the pain it removes" },
    detail: {
      zh: "在社交平台和技术社区放免费片段，讲它替人解决什么；账号要一直更新，慢慢养出信任。上线前的宣传计划可以让 ChatGPT 起个草。你主动联系过的人都记成跟进。",
      en: "Share free parts on social networks and in communities, and say what they solve; keep your account alive until people trust it. ChatGPT can draft a plan for the launch. Log those you contact as touches.",
    },
    evidenceKind: "touch",
  },
  {
    id: "courses-and-content-first-deal",
    stage: "system-builder",
    name: { zh: "谈成一份团购或内训", en: "Sell seats to one team" },
    detail: {
      zh: "除了零售，找一个正需要这门课的团队，按人头给个打包价，附一次答疑。谈定了把商机标为「成交」。",
      en: "Besides single sales, find one team that needs the course and offer a price for all seats with one question-and-answer session. When agreed, move the deal to won.",
    },
    evidenceKind: "deal",
    basis: "ours",
  },
  {
    id: "courses-and-content-first-income",
    stage: "system-builder",
    name: { zh: "卖出第一份", en: "Sell the first copy" },
    detail: {
      zh: "到账当天记下，关联这门课或这本书。一周后问买的人学到第几节、卡在哪里，照着改。",
      en: "Record it on the day, linked to the course or book. A week later ask how far the buyer came and where they got stuck, and change that.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
  {
    id: "courses-and-content-kept-current",
    stage: "product-owner",
    name: { zh: "按季更新，一直有人买", en: "Keep it current and selling" },
    detail: {
      zh: "AI 的内容一两年就旧。每季改一遍过时的部分，通知老学员；连续三个月都有内容收入，才算立住。",
      en: "Content on AI is old within a year or two. Renew what is out of date every quarter and tell earlier buyers; three months in a row with content income, and it is established.",
    },
    evidenceKind: "income",
    basis: "ours",
  },
];
