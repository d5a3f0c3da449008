import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of the content factory, in the order of the three-month plan. */
export const contentFactoryPlaybook: PlaybookStep[] = [
  {
    id: "content-factory-readers",
    stage: "tool-user",
    name: { zh: "定下写给谁看", en: "Choose who you write for" },
    detail: {
      zh: "用一句话写清楚：哪一类人、为什么事发愁、你凭什么懂。先从本行里挑，越窄越好，三个月内不换。",
      en: "Put it in one sentence: which people, worried about what, and why you would know. Start from your own trade, keep it narrow and stay with it for three months.",
    },
    evidenceKind: "note",
    basis: "ours",
  },
  {
    id: "content-factory-one-model",
    stage: "tool-user",
    name: { zh: "用熟一个写作模型", en: "Get fluent in one writing model" },
    detail: {
      zh: "在 DeepSeek 和 Claude 里选一个，两周内所有文字都经它的手。把好用的提示词存成模板：列提纲、换开头、删废话、查事实，一样一条随记。",
      en: "Choose DeepSeek or Claude and pass everything you write through it for two weeks. Keep the prompts that work as templates: outline, new opening, cut the padding, check the facts.",
    },
    evidenceKind: "note",
  },
  {
    id: "content-factory-timed-draft",
    stage: "tool-user",
    name: { zh: "给一篇稿子计时", en: "Time one piece of writing" },
    detail: {
      zh: "挑一篇本来就要写的东西，记下从前要花多少分钟、这次花了多少分钟。存成自用案例，它就是你的第一组前后对比。",
      en: "Take something you have to write anyway and note the minutes it used to take and the minutes it takes now. Save it as a personal case: your first before and after.",
    },
    evidenceKind: "case",
  },
  {
    id: "content-factory-topic-helper",
    stage: "system-builder",
    name: { zh: "搭一个选题助手", en: "Build a topic helper" },
    detail: {
      zh: "在 Coze 或 Dify 里搭一个小应用：输入行业和读者，给出十个选题、标题和要点。喂给它几篇你满意的旧稿，再把应用的链接留下来。",
      en: "Build a small app in Coze or Dify that turns a trade and a reader into ten topics with titles and points. Feed it some pieces you are proud of, and keep the link.",
    },
    evidenceKind: "link",
  },
  {
    id: "content-factory-ten-posts",
    stage: "system-builder",
    name: { zh: "发出十篇小红书笔记", en: "Publish ten Xiaohongshu posts" },
    detail: {
      zh: "每周三篇左右，看法和踩过的坑自己写，AI 管结构和润色，封面用 Canva 做。每篇发布一周后，记下阅读、收藏和评论数。",
      en: "About three a week: the views and mistakes are yours, AI does structure and polish, Canva the cover. A week after each one, write down views, saves and comments.",
    },
    evidenceKind: "link",
  },
  {
    id: "content-factory-measured-posts",
    stage: "system-builder",
    name: { zh: "把十篇的数据做成案例", en: "Turn the ten posts into a case" },
    detail: {
      zh: "比较阅读量最高和最低的各三篇，找出差别，再照好的写法写两篇验证。成果填两个数：换写法之前和之后的平均阅读量。",
      en: "Compare the three most read with the three least read, name the difference, and test it with two more. The outcome is average views before the change and after it.",
    },
    evidenceKind: "case",
  },
  {
    id: "content-factory-shop-sample",
    stage: "system-builder",
    name: { zh: "免费替一家小店改稿", en: "Rewrite for one small shop, free" },
    detail: {
      zh: "找朋友的店或自己公司，改五条商品标题和描述，或者一篇公众号推文。动手前先要到原来的点击率或转化率，上线一周后再要一次，记成给客户做的样品案例。",
      en: "For a friend's shop or your own company, rewrite five product titles and descriptions or one WeChat post. Ask for clicks or conversion before you begin and again a week after, and log it as a sample for a client.",
    },
    evidenceKind: "case",
  },
  {
    id: "content-factory-third-case",
    stage: "system-builder",
    name: { zh: "换一种体裁再做一个", en: "Do one more in another form" },
    detail: {
      zh: "上一个做的是商品文案，这次就做推文或系列笔记，最好换个客户。凑齐三个有前后数字的案例，谈价时才有底气。",
      en: "If the last one was product copy, do a post or a series now, for somebody else if you can. Three cases with numbers before and after are what you quote from.",
    },
    evidenceKind: "case",
  },
  {
    id: "content-factory-offer",
    stage: "system-builder",
    name: { zh: "写出一项能下单的服务", en: "Write an offer people can order" },
    detail: {
      zh: "写明交付几条、几天、改几次、用哪个数字验收，例如「一家店的标题与描述，附 A/B 测试」。配上三个案例，挂到闲鱼和小红书，再登记为你的服务。",
      en: "Say how many pieces, how many days, how many revisions and which number decides, such as “titles and descriptions for one shop, with an A/B test”. Add your three cases, list it on Xianyu and Xiaohongshu, and record it as an offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "content-factory-ten-shops",
    stage: "system-builder",
    name: { zh: "带着样稿联系十家", en: "Approach ten shops with a sample" },
    detail: {
      zh: "找文案明显拖后腿的小店，先改好一条发过去，再问要不要继续。每次联系都记一次跟进，没回音的两周后再问一次。",
      en: "Find shops whose texts cost them sales, send one line already rewritten, then ask. Log every contact as a touch and ask the silent ones again after two weeks.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "content-factory-first-deal",
    stage: "system-builder",
    name: { zh: "谈成第一条商机", en: "Win the first deal" },
    detail: {
      zh: "按项目报价，不按字数。范围先谈小：一家店、几条文案、一个验收数字，并用文字确认。",
      en: "Quote for the project, not by the word. Keep the first one small (one shop, a few texts, one number to judge by) and confirm it in writing.",
    },
    evidenceKind: "deal",
  },
  {
    id: "content-factory-first-income",
    stage: "system-builder",
    name: { zh: "收到第一笔稿费", en: "Receive the first payment" },
    detail: {
      zh: "交付后把前后数字一并发给客户，再请对方写一句可以公开的评价。到账当天记下金额和用掉的小时数，顺势问一句要不要每月固定做。",
      en: "Deliver together with the numbers before and after, and ask for a sentence you may publish. Record the amount and your hours the same day, and ask whether they want it every month.",
    },
    evidenceKind: "income",
  },
  {
    id: "content-factory-paid-column",
    stage: "product-owner",
    name: { zh: "上线一个付费专栏或模板包", en: "Launch a paid column or template pack" },
    detail: {
      zh: "把反复用到的提示词、选题表和拆解过的案例，整理成客户的同行也用得上的一份东西，给它一个购买链接。先看有没有三个陌生人愿意付钱，再决定要不要做大。",
      en: "Collect the prompts, topic tables and worked cases that others in your clients' trade could use, and give them a page to buy from. See whether three strangers pay before you make more of it.",
    },
    evidenceKind: "offering",
  },
];
