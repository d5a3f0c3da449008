import type { PlaybookStep } from "@/lib/catalog/types";

/** Milestones of AI short video, in the order of the three-month plan. */
export const shortVideoPlaybook: PlaybookStep[] = [
  {
    id: "short-video-one-vertical",
    stage: "tool-user",
    name: { zh: "选定一个垂直领域", en: "Pick one vertical" },
    detail: {
      zh: "在情感、知识、搞笑里选一个，再窄一层，例如「给新手爸妈讲儿科常识」。收藏二十条同类视频，记下前三秒说了什么、在哪里转折、怎么收尾。",
      en: "Choose relationships, knowledge or comedy, then go one level narrower, such as “health basics for new parents”. Save twenty videos of that kind and note the first three seconds, the turn and the ending.",
    },
    evidenceKind: "note",
  },
  {
    id: "short-video-script-model",
    stage: "tool-user",
    name: { zh: "让一个模型写出能拍的脚本", en: "Get usable scripts from one model" },
    detail: {
      zh: "选 DeepSeek 或 Claude，把拆解过的结构写进提示词，让它每次给出开头、分镜和口播三栏。改到你肯念出口为止，把这套提示词存成随记。",
      en: "With DeepSeek or Claude, write the structure you found into a prompt that returns opening, shots and narration in three columns. Refine until you would say it aloud, and keep the prompt as a note.",
    },
    evidenceKind: "note",
  },
  {
    id: "short-video-first-cut",
    stage: "tool-user",
    name: { zh: "剪完第一条并计时", en: "Finish one video and time it" },
    detail: {
      zh: "配音用 ElevenLabs，画面用 Runway 或 Sora，要口播就用 HeyGen，最后在剪映里合成。记下从脚本到成片的分钟数，做第二条再比一次，存成自用案例。",
      en: "Voice in ElevenLabs, pictures in Runway or Sora, a presenter in HeyGen if you need one, and the cut in Jianying (CapCut). Note the minutes from script to file, do a second one, and save the difference as a personal case.",
    },
    evidenceKind: "case",
  },
  {
    id: "short-video-script-agent",
    stage: "system-builder",
    name: { zh: "搭一个分镜助手", en: "Build a storyboard agent" },
    detail: {
      zh: "输入一个题目，让它产出脚本、分镜、画面提示词和三个标题。Coze 和 Dify 都行，只学一个；把能打开的链接留下。",
      en: "One topic in; script, shots, image prompts and three titles out. Coze or Dify will do, but learn only one, and keep a link that opens.",
    },
    evidenceKind: "link",
  },
  {
    id: "short-video-ten-videos",
    stage: "system-builder",
    name: { zh: "四周发满十条", en: "Publish ten videos in four weeks" },
    detail: {
      zh: "只在抖音或小红书里选一个主场，固定时间发。按平台要求标明 AI 生成，每条满三天后记下播放量和完播率。",
      en: "Choose Douyin or Xiaohongshu as your home and post at fixed times. Label AI-made content as the platform asks, and note views and completion rate after three days.",
    },
    evidenceKind: "link",
    basis: "ours",
  },
  {
    id: "short-video-retention-case",
    stage: "system-builder",
    name: { zh: "用完播率做一个案例", en: "Make a case from completion rates" },
    detail: {
      zh: "看观众在哪一秒离开，只改一处，例如换开头或删过场，再发五条。把改前改后的平均完播率填进内容案例的成果。",
      en: "See at which second people leave, change one thing, such as the opening or a slow transition, and publish five more. Average completion before and after is the outcome of a content case.",
    },
    evidenceKind: "case",
  },
  {
    id: "short-video-shop-sample",
    stage: "system-builder",
    name: { zh: "给一家熟人的店做样片", en: "Make a sample for a shop you know" },
    detail: {
      zh: "餐馆、培训班、网店都行，免费做两条，用店里的账号发。先问清平时一条有多少播放和咨询，两周后对比，记成样品案例并填上客户。",
      en: "A restaurant, a school or an online shop: two videos, free, posted from their account. Ask how many views and enquiries a usual post brings, compare after two weeks, and log a sample with the client named.",
    },
    evidenceKind: "case",
  },
  {
    id: "short-video-third-case",
    stage: "system-builder",
    name: { zh: "再做一个讲解类案例", en: "Add one explainer case" },
    detail: {
      zh: "替自己公司或朋友的产品做一条讲解视频，放进商品页、说明书或群公告。看同样的问题一周里少问了几次，这个数字比播放量更能打动老板。",
      en: "Explain a product of your company or a friend's, and place the video on the product page or in the customer group. Count how often the same question is asked in a week before and after: owners care about that more than about views.",
    },
    evidenceKind: "case",
    basis: "ours",
  },
  {
    id: "short-video-offer",
    stage: "system-builder",
    name: { zh: "把做视频写成固定套餐", en: "Package your work as an offer" },
    detail: {
      zh: "写清几条、多长、几天、改几次、素材谁出、声音和形象有没有授权。附上样片和数据，挂到闲鱼和小红书，登记为服务。",
      en: "State how many, how long, how many days and revisions, who supplies material, and that voices and faces are licensed. List it with samples and numbers on Xianyu and Xiaohongshu, and record the offering.",
    },
    evidenceKind: "offering",
  },
  {
    id: "short-video-ten-businesses",
    stage: "system-builder",
    name: { zh: "联系十家本地商家", en: "Contact ten local businesses" },
    detail: {
      zh: "挑账号停更或播放很低的店，附一段为它写好的十五秒脚本，而不是一句「需要做视频吗」。每次都记跟进，约好下次联系的日子。",
      en: "Choose shops whose accounts have gone quiet and send a fifteen-second script written for them instead of “do you need videos?”. Log each touch with the day you will be back.",
    },
    evidenceKind: "touch",
    basis: "ours",
  },
  {
    id: "short-video-first-deal",
    stage: "system-builder",
    name: { zh: "签下第一家客户", en: "Sign the first client" },
    detail: {
      zh: "第一单谈四条左右的小套餐，约定看哪个数字、谁来发布。口头答应不算，写成消息让对方回复确认，再把商机标为「成交」。",
      en: "Agree on a small set of about four videos, the number you will both look at and who publishes. Have it confirmed in writing, then move the deal to won.",
    },
    evidenceKind: "deal",
  },
  {
    id: "short-video-first-income",
    stage: "system-builder",
    name: { zh: "收款并谈续做", en: "Get paid and talk about more" },
    detail: {
      zh: "交片时附上数据，当天把收入和工时记下来，算一算每小时到底挣多少。客户满意就提出每月固定条数，省得月月从头找人。",
      en: "Deliver with numbers, record the income and hours the same day, and look at what an hour really earned. If it worked, propose a fixed number each month.",
    },
    evidenceKind: "income",
  },
  {
    id: "short-video-own-channel",
    stage: "product-owner",
    name: { zh: "让自己的账号开始挣钱", en: "Let your own channel earn" },
    detail: {
      zh: "达到平台门槛就开通分成或带货，并把账号登记为内容类产品。广告来得慢，单价也低，先把它当作不靠接单的第二份收入。",
      en: "Once you qualify, turn on revenue share or affiliate links and record the channel as a content offering. It is slow and pays little per view: treat it as a second income that needs no client.",
    },
    evidenceKind: "offering",
  },
];
