import { references } from "@/lib/catalog/sources/references";
import type { Source } from "@/lib/catalog/types";

/** The documents behind the catalog and those they cite, with how far to trust each and why. */
export const sources: readonly Source[] = [
  {
    id: "ai-fullstack-map-2026",
    title: "AI 全栈能力 × 职业 / 副业 / 创业对照表",
    author: null,
    publishedOn: null,
    year: 2026,
    url: null,
    via: null,
    kind: "notes",
    trust: 2,
    why: {
      zh: "作者和日期都没有署明。区间很宽，只说有人做到过，却没有写出是谁、怎么算的，适合用来看方向，不适合用来估收入。",
      en: "Neither author nor date is given. The ranges are wide and rest on people it does not name, so use it to compare directions, not to forecast income.",
    },
  },
  {
    id: "top-paid-ai-jobs-2024",
    title: "2024年人工智能领域收入最高的6种工作，收入都非常可观",
    author: "AI深度研究员",
    publishedOn: "2024-07-12",
    year: 2024,
    url: "http://mp.weixin.qq.com/s?__biz=Mzg5NTc4ODkzOA==&mid=2247491843&idx=2&sn=beecf82031096ef9eaea2ec2c8f3d255",
    via: { zh: "由《福布斯》英文文章编译", en: "Compiled from an English article in Forbes" },
    kind: "article",
    trust: 3,
    why: {
      zh: "薪资有媒体出处，但经过转译，没有说明样本，也只反映 2024 年的美国。",
      en: "The salaries come from a named magazine, but at second hand, without a sample size, and for the United States in 2024 only.",
    },
  },
  {
    id: "ai-roles-overview-2024",
    title: "职场新机遇：热门AI岗位大盘点！",
    author: "AI产品经理Echo",
    publishedOn: "2024-12-17",
    year: 2024,
    url: "https://www.woshipm.com/zhichang/6153099.html",
    via: { zh: "人人都是产品经理社区", en: "Woshipm, a Chinese community of product managers" },
    kind: "article",
    trust: 3,
    why: {
      zh: "署名的业内人士整理，岗位分得细；但没有数据来源，文末也提醒各地情况不同，仅作参考。",
      en: "Put together by a named practitioner and detailed about roles, yet without data behind it; the author calls it a reference only.",
    },
  },
  {
    id: "programmer-ai-income-report",
    title: "程序员利用 AI 赚钱的最新趋势研究报告（近三个月）",
    author: null,
    publishedOn: null,
    year: 2025,
    url: null,
    via: null,
    kind: "report",
    trust: 4,
    why: {
      zh: "没有署名，但列出了十六条参考文献，成败都写，还逐条分辨哪些说法经得起核实。里面的案例多在 2023 年，市场已经变化。",
      en: "Unsigned, but it lists sixteen references, reports failures beside successes and sorts checked claims from hype. Many of its cases date from 2023, and the market has moved on since.",
    },
  },
  {
    id: "seven-honest-paths-2026",
    title: "如何用AI赚取第一桶金：普通人切实可行的7个路径",
    author: null,
    publishedOn: "2026-03-02",
    year: 2026,
    url: null,
    via: null,
    kind: "essay",
    trust: 3,
    why: {
      zh: "作者不卖东西，自己失败的尝试也写了出来；不过例子来自身边的人，用的是化名，外人无从查证。",
      en: "The author sells nothing and reports a failed attempt of their own. The other examples are acquaintances under invented names, which nobody outside can check.",
    },
  },
  ...references,
];
