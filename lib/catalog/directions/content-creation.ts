import { contentCreationPlaybook } from "@/lib/catalog/playbooks/content-creation";
import { fadingAccount, unsoldStockImages, xiaoWangBlog } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Writing from knowledge of one's own, with AI for structure and polish. */
export const contentCreation: Direction = {
  id: "content-creation",
  name: { zh: "有专业深度的内容创作", en: "Content creation with depth" },
  aliases: ["内容创作", "技术博客", "付费专栏", "content creation", "technical blog"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "写自己真正懂的东西：想法和经验出自本人，结构和语言请 AI 帮忙，靠广告与付费专栏挣钱。",
    en: "Write about what you really know: the ideas and experience are yours, AI helps with structure and language, and advertising and paid columns bring the money.",
  },
  difficulty: null,
  tools: ["ChatGPT"],
  capabilities: [],
  skills: [
    { zh: "一个领域里的专业深度", en: "Professional depth in one field" },
    { zh: "自己的见解，以及踩过坑的经验", en: "Views of your own and experience of what goes wrong" },
    { zh: "用 AI 搭结构、润色文字", en: "Using AI for structure and polish" },
  ],
  earns: ["advertising", "knowledge"],
  channels: ["own-site", "wechat-official-account"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "在一个专业里干了几年、有话要说的人。",
    en: "People with some years in a profession and something to say about it.",
    basis: "ours",
  },
  firstStep: {
    zh: "挑一个你解决过的难题，先把思路写成三句话，再去打开 AI。",
    en: "Take one hard problem you have solved and put your thinking into three sentences before you open any AI.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "do",
      text: {
        zh: "先想后写：思路、见解和教训自己来，框架和措辞才轮到 AI。",
        en: "Think before you write: reasoning, views and lessons are yours; AI comes in for structure and wording.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别靠一天几篇堆数量。通顺而没有主张的文字，读者三篇就能看穿。",
        en: "Do not pile up several posts a day. Fluent text that takes no position is seen through after three.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别指望挂着成批的 AI 图片等人来买，买家要的是有人味的作品。",
        en: "Do not count on batches of AI pictures selling themselves: buyers want work with a person behind it.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "进门最容易，也最容易半途而废；越往后，没有专业深度的人越难冒头。",
        en: "The easiest way in and the easiest place to give up: those without a field find it ever harder to stand out.",
      },
    },
  ],
  stories: [xiaoWangBlog, fadingAccount, unsoldStockImages],
  layers: ["tool-use"],
  audience: [
    { zh: "想少走弯路的同行", en: "People in the same trade who want fewer detours", basis: "ours" },
    { zh: "想触达这群读者的商家", en: "Firms that want to reach those readers", basis: "ours" },
  ],
  playbook: contentCreationPlaybook,
  sources: [paths],
};
