import { contentFactoryPlaybook } from "@/lib/catalog/playbooks/content-factory";
import { aQiangShopTexts, childrensEbook, fadingAccount, unsoldStockImages, xiaoWangBlog } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Articles and posts for Xiaohongshu and WeChat written with AI. */
export const contentFactory: Direction = {
  id: "content-factory",
  name: { zh: "AI 内容工厂", en: "AI content factory" },
  aliases: ["AIGC 内容工厂", "AIGC content factory", "小红书", "公众号", "AI 写作", "AI writing"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "AI 起草，你来判断和定稿，为自己的账号或商家持续产出文章、小红书笔记和公众号推文。",
    en: "AI drafts, you judge and finish: articles, and posts for Xiaohongshu and WeChat, for your own account or for businesses.",
  },
  difficulty: 1,
  tools: ["DeepSeek", "Claude", "通义千问", "Canva"],
  capabilities: [],
  skills: [
    { zh: "选题和判断，知道读者为什么会停下来", en: "Choosing topics and knowing why a reader stops", basis: "ours" },
    { zh: "用模型列提纲、改写和润色", en: "Outlining, rewriting and polishing with a model", basis: "ours" },
    { zh: "读懂阅读、收藏和转化数据", en: "Reading views, saves and conversion", basis: "ours" },
  ],
  earns: ["project", "advertising", "knowledge"],
  channels: ["xiaohongshu", "wechat-official-account", "xianyu", "wechat-moments"],
  income: { min: 5000, max: 50000, openEnded: true, currency: "CNY", per: "month", source: map },
  prices: [],
  value: null,
  suits: {
    zh: "本来就常写东西的人：文案、运营，或者时间零碎的全职妈妈。",
    en: "People who already write: copywriters, people in content operations, stay-at-home mothers with scattered free hours.",
  },
  firstStep: {
    zh: "认真发十篇小红书笔记，看看哪些真的有人读。",
    en: "Publish ten careful Xiaohongshu posts and see which ones people really read.",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "思考归自己，执行归 AI：见解、经验和踩过的坑亲手写。",
        en: "Keep the thinking, hand over the doing: write the opinions, experience and pitfalls yourself.",
      },
    },
    {
      kind: "do",
      text: {
        zh: "接单时卖看得见的改变，例如转化率，而不是「用 AI 写的文字」。",
        en: "When you work for clients, sell a visible change such as conversion, not “text written with AI”.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别靠数量取胜。没有观点的批量内容，读者和平台都会很快放弃。",
        en: "Do not compete on volume. Readers and platforms soon drop bulk content with no point of view.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "入门最容易，失败也最多；没有专业深度，会越来越难有人看见。",
        en: "The easiest to enter and the easiest to fail at: without depth in a field it gets harder to be seen.",
      },
    },
  ],
  stories: [xiaoWangBlog, aQiangShopTexts, fadingAccount, unsoldStockImages, childrensEbook],
  layers: ["tool-use"],
  audience: [
    { zh: "没有文案人手的网店和小店", en: "Online and local shops without a writer", basis: "ours" },
    {
      zh: "要日更却腾不出手的专业人士账号",
      en: "Professionals whose accounts need posts they have no time for",
      basis: "ours",
    },
  ],
  playbook: contentFactoryPlaybook,
  sources: [map, "seven-honest-paths-2026", "programmer-ai-income-report"],
};
