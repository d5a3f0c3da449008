import { moneyFigure } from "@/lib/catalog/figure";
import type { RevenueModel } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const paths = "seven-honest-paths-2026";

/** Paid by advertisers, sponsors and affiliate partners for attention. */
export const advertising: RevenueModel = {
  id: "advertising",
  name: { zh: "广告与流量", en: "Advertising and traffic" },
  strengths: [
    { zh: "起步简单、成本低，适合当副业。", en: "Simple and cheap to begin, which suits a side hustle." },
    {
      zh: "AI 压低了制作成本，能更频繁地更新。",
      en: "AI makes production cheap, so you can publish more often.",
    },
    {
      zh: "一个人能同时养几个 YouTube 频道，单条收益不高，合起来可观。",
      en: "One person can run several YouTube channels: little from each video, a fair sum from them all.",
    },
  ],
  weaknesses: [
    { zh: "见效慢，要先攒出读者。", en: "Slow: an audience comes first." },
    {
      zh: "单价低，没有规模就没有像样的收入。",
      en: "Rates are low, so small audiences earn little.",
    },
    {
      zh: "平台规则一变，流量可能一夜消失；千篇一律的 AI 内容容易被降权。",
      en: "A change of platform rules can end the traffic overnight, and samey AI content is likely to be demoted.",
    },
  ],
  durability: 2,
  tiedToHours: false,
  combinesWith: ["subscription"],
  advice: [
    {
      zh: "来钱的路不止一条：博客挂 Google AdSense，抖音和 YouTube 拿平台分成与品牌赞助。",
      en: "There is more than one payer: Google AdSense on a blog, revenue shares and sponsors on Douyin and YouTube.",
    },
    {
      zh: "当成长期的内容品牌来养，别指望头几个月见钱。",
      en: "Build it as a lasting name, and expect nothing in the first months.",
    },
    {
      zh: "先把内容做到有人愿意回来看，再谈数量。",
      en: "Make something people come back for before you make more of it.",
    },
    {
      zh: "测评导购类内容可以加联盟链接，但要选对细分市场。",
      en: "Reviews can carry affiliate links, provided that the niche is well chosen.",
    },
  ],
  figures: [
    moneyFigure(8000, paths, {
      measure: "example",
      per: "month",
      year: 2026,
      note: {
        zh: "小王的技术博客，广告与付费专栏合计，约数",
        en: "Xiao Wang's technical blog, advertising and paid columns together, approximate",
      },
    }),
  ],
  incomeModels: ["advertising"],
  sources: [report, paths],
};
