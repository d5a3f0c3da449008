import { moneyFigure } from "@/lib/catalog/figure";
import type { Figure, Story } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const paths = "seven-honest-paths-2026";
const reuters = "reuters-ai-ebooks-2023";
const businessInsider = "business-insider-built-and-sold-2023";

/** Xiao Wang's technical blog. */
export const xiaoWangBlog: Story = {
  who: { zh: "小王，后端工程师", en: "Xiao Wang, a back-end engineer" },
  what: {
    zh: "先想清楚怎么解决一个技术问题，让 AI 搭文章框架、润色文字，见解和踩坑经历亲笔写。",
    en: "Works out a technical problem first, has AI structure and polish the article, and writes the opinions and pitfalls himself.",
  },
  result: {
    zh: "靠广告和付费专栏，博客每月约有 8000 元收入。",
    en: "Advertising and paid columns bring in about 8,000 yuan a month.",
  },
  ended: "worked",
  figures: [moneyFigure(8000, paths, { measure: "example", per: "month", year: 2026 })],
  source: paths,
};

/** The account that lost its readers. */
export const fadingAccount: Story = {
  who: { zh: "一位公众号博主", en: "The owner of a WeChat official account" },
  what: {
    zh: "把科技文章整篇交给 ChatGPT，一天能发五六篇。",
    en: "Left whole technology articles to ChatGPT and published five or six a day.",
  },
  result: {
    zh: "两个月里大量掉粉：文字通顺，却没有自己的看法，读者几篇就认出来了。",
    en: "Within two months followers left in droves: readers recognise fluent text without a point of view after a few posts.",
  },
  ended: "faded",
  figures: [],
  source: paths,
};

/** The stock images that nobody bought. */
export const unsoldStockImages: Story = {
  who: { zh: "一位做设计的朋友", en: "A designer the author knows" },
  what: {
    zh: "每天用 Midjourney 出几百张图，挂到图库网站等人来买。",
    en: "Produced hundreds of Midjourney pictures a day and waited for buyers on stock sites.",
  },
  result: {
    zh: "两个月一张也没卖出：同类图太多，买家想要的是有人味的画。",
    en: "Sold none in two months: too many look-alikes, and buyers prefer work with a person in it.",
  },
  ended: "failed",
  figures: [count(0, "items", paths)],
  source: paths,
};

/** Aqiang's rewritten shop texts. */
export const aQiangShopTexts: Story = {
  who: { zh: "阿强，做过电商运营", en: "Aqiang, formerly in e-commerce operations" },
  what: {
    zh: "先从店铺数据里找出转化差的商品，再用 AI 写几版标题和描述，靠 A/B 测试选出最好的。",
    en: "Finds the products that convert badly, has AI write several titles and descriptions, and keeps the winner of an A/B test.",
  },
  result: {
    zh: "一家店收 2000–5000 元，每月做五六家；他卖的是转化率，不是工具。",
    en: "Charges 2,000–5,000 yuan a shop and serves five or six a month: he sells conversion, not a tool.",
  },
  ended: "worked",
  figures: [
    moneyFigure(2000, paths, { max: 5000, measure: "example", per: "project", year: 2026 }),
    {
      ...count(5, "items", paths),
      max: 6,
      per: "month",
      note: { zh: "每月服务的店铺数", en: "Shops served in a month" },
    },
  ],
  source: paths,
};

/** A children's e-book written with AI. */
export const childrensEbook: Story = {
  who: { zh: "一位 Kindle 作者，路透社报道过", en: "A Kindle author whom Reuters wrote about" },
  what: {
    zh: "用 AI 写了一本儿童电子书，电子版卖 2.99 美元，印刷版卖 9.99 美元。",
    en: "Wrote a children's book with AI and sold it at 2.99 dollars as an e-book and 9.99 in print.",
  },
  result: { zh: "一个月的进账不到 100 美元。", en: "Earned less than 100 dollars in a month." },
  ended: "failed",
  figures: [
    moneyFigure(2.99, reuters, {
      measure: "example",
      currency: "USD",
      per: "piece",
      year: 2023,
      note: { zh: "电子版售价", en: "Price of the e-book" },
    }),
    moneyFigure(9.99, reuters, {
      measure: "example",
      currency: "USD",
      per: "piece",
      year: 2023,
      note: { zh: "印刷版售价", en: "Price in print" },
    }),
    moneyFigure(0, reuters, {
      max: 100,
      measure: "example",
      currency: "USD",
      per: "month",
      year: 2023,
      note: { zh: "一个月的销售额，不到 100 美元", en: "One month's sales, under 100 dollars" },
    }),
  ],
  source: report,
};

/** The consultant who brought AI into a law firm. */
export const lawFirmConsultant: Story = {
  who: { zh: "一位给中小企业做 AI 咨询的人", en: "A consultant on AI for small companies" },
  what: {
    zh: "替律所整理判例，搭系统抽取案情、写出分析初稿，又教会团队起草文书。",
    en: "Organised precedents for a law firm, built a system that extracts case facts into a first analysis, and taught the team to draft documents.",
  },
  result: {
    zh: "律师查资料的时间省下八成，一次咨询 3000 元起，客户仍愿意付。",
    en: "Lawyers spend 80% less time on research, and clients gladly pay from 3,000 yuan a session.",
  },
  ended: "worked",
  figures: [
    moneyFigure(3000, paths, { openEnded: true, measure: "example", per: "session", year: 2026 }),
    { ...count(80, "percent", paths), note: { zh: "省下的查资料时间", en: "Research time saved" } },
  ],
  source: paths,
};

/** Lao Li's tool for one trade. */
export const laoLiSpecifications: Story = {
  who: { zh: "老李，在建筑行业上班", en: "Lao Li, who works in construction" },
  what: {
    zh: "发现通用工具写不好技术说明书，就用 Claude 做了一个只管这件事的生成工具，按月收费。",
    en: "Saw that general tools write poor technical specifications, built a generator for just that with Claude, and charges by the month.",
  },
  result: {
    zh: "每月稳定进账 3000–5000 元，用户少而准，很少流失。",
    en: "A steady 3,000–5,000 yuan a month from a few well-matched users who rarely leave.",
  },
  ended: "worked",
  figures: [moneyFigure(3000, paths, { max: 5000, measure: "example", per: "month", year: 2026 })],
  source: paths,
};

/** The paper polisher that was copied away. */
export const paperPolisher: Story = {
  who: { zh: "文章作者本人", en: "The author of the essay" },
  what: {
    zh: "花两天做了个「论文润色助手」，放上 GPT Store。",
    en: "Spent two days on a paper-polishing assistant and put it on the GPT Store.",
  },
  result: {
    zh: "头一周有几十人用，第二周冒出十几个同类，第三周有人做得更好还不收钱，如今几乎没人用了。",
    en: "Dozens of users in week one, a dozen rivals in week two, a better free one in week three; now hardly anyone uses it.",
  },
  ended: "failed",
  figures: [{ ...count(2, "days", paths), note: { zh: "开发用时", en: "Time to build" } }],
  source: paths,
};

/** A browser extension built by prompting. */
export const stefurakExtension: Story = {
  who: { zh: "Ihor Stefurak，乌克兰创业者", en: "Ihor Stefurak, a founder from Ukraine" },
  what: {
    zh: "不会编程，靠给 ChatGPT 写提示词，十小时做出 Chrome 插件 Type Slash AI，先在自己的网站上预售，再用一条推文讲故事。",
    en: "Without programming experience, prompted ChatGPT into writing the Chrome extension Type Slash AI in ten hours, presold it on his own site and told the story in a tweet.",
  },
  result: {
    zh: "24 小时预售 1000 美元，推文有 50 万人看过，没过几周就把插件转手卖出。",
    en: "1,000 dollars of presales within 24 hours, a tweet seen by half a million people, and the extension sold on within weeks.",
  },
  ended: "worked",
  figures: [
    moneyFigure(1000, businessInsider, {
      measure: "example",
      currency: "USD",
      year: 2023,
      note: { zh: "24 小时内的预售额", en: "Presales within 24 hours" },
    }),
    { ...count(10, "hours", businessInsider), year: 2023, note: { zh: "写代码用时", en: "Time to write the code" } },
    { ...count(500000, "people", report), year: 2023, note: { zh: "推文浏览人数", en: "People who saw the tweet" } },
  ],
  source: report,
};

/** Those who copied the extension. */
export const extensionCopycats: Story = {
  who: { zh: "跟风做同类插件的人", en: "Those who copied the extension" },
  what: {
    zh: "几周之内，照着类似的点子纷纷做出插件上线。",
    en: "Launched similar ideas within weeks.",
  },
  result: {
    zh: "没有差别，也不会推广，几乎无人问津。",
    en: "Nothing set them apart and nobody heard of them: hardly any users.",
  },
  ended: "failed",
  figures: [],
  source: report,
};

/** A course for designers that is worth its price. */
export const designerCourse: Story = {
  who: { zh: "一位面向设计师开课的老师", en: "A teacher of designers" },
  what: {
    zh: "不讲软件怎么点，而是教人把 AI 放进设计流程：头脑风暴、快速原型、用户研究，直到真实项目。",
    en: "Teaches not which buttons to press but where AI fits into design work: ideas, quick prototypes, user research, then real projects.",
  },
  result: {
    zh: "定价 1980 元不算低，上过的人却都觉得值，因为回去就用得上。",
    en: "At 1,980 yuan it is not cheap, yet those who took it find it worth the money because they use it at work.",
  },
  ended: "worked",
  figures: [moneyFigure(1980, paths, { measure: "example", per: "piece", year: 2026 })],
  source: paths,
};

/** A studio that organises data labelling. */
export const labellingStudio: Story = {
  who: { zh: "一位开数据标注工作室的朋友", en: "A friend with a data-labelling studio" },
  what: {
    zh: "从大平台揽下项目，分给兼职的人标，自己管招人、培训和客户，质检让 AI 搭把手。",
    en: "Takes projects from large platforms and gives them to part-timers; hires, trains and looks after clients, and lets AI help with quality checks.",
  },
  result: {
    zh: "2025 年赚了四十多万元。钱来得稳，却一点也不轻松，更像在开公司。",
    en: "Made over 400,000 yuan in 2025: steady, but anything but easy, and more like running a company.",
  },
  ended: "worked",
  figures: [
    moneyFigure(400000, paths, {
      openEnded: true,
      measure: "example",
      per: "year",
      year: 2025,
      note: { zh: "一年赚到的钱", en: "Made in one year" },
    }),
  ],
  source: paths,
};

/** Five early investments, none of which has paid yet. */
export const fiveBets: Story = {
  who: { zh: "一位做早期投资的朋友", en: "A friend who invests early" },
  what: { zh: "2025 年投了五个 AI 项目。", en: "Put money into five AI projects in 2025." },
  result: {
    zh: "四个已经关门，剩下一个还在硬撑。本人说，这行向来如此。",
    en: "Four have closed and the fifth is fighting on. That, the investor says, is normal.",
  },
  ended: "failed",
  figures: [
    { ...count(5, "items", paths), year: 2025, note: { zh: "投资的项目数", en: "Projects invested in" } },
    { ...count(4, "items", paths), note: { zh: "已经失败", en: "Failed since" } },
    { ...count(1, "items", paths), note: { zh: "仍在挣扎", en: "Still struggling" } },
  ],
  source: paths,
};

function count(value: number, unit: "items" | "days" | "hours" | "people" | "percent", source: string): Figure {
  return {
    value,
    max: null,
    openEnded: false,
    measure: "example",
    unit,
    currency: null,
    per: null,
    year: null,
    note: null,
    source,
  };
}
