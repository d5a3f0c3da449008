import { moneyFigure } from "@/lib/catalog/figure";
import type { RevenueModel } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";
const paths = "seven-honest-paths-2026";

/** Paid by the month or year for as long as the user stays. */
export const subscription: RevenueModel = {
  id: "subscription",
  name: { zh: "订阅", en: "Subscription" },
  strengths: [
    {
      zh: "多数 AI 软件的首选，个人做的写作、画图工具也常这样收费。",
      en: "The first choice of most AI software, and common for the writing and image tools of solo developers too.",
    },
    { zh: "收入稳定，看得见下个月。", en: "Steady income that you can see a month ahead." },
    {
      zh: "留住的用户越攒越多，长期有复利。",
      en: "Users who stay add up, so income compounds over time.",
    },
  ],
  weaknesses: [
    {
      zh: "必须一直给出价值，更新和运维的压力不会停。",
      en: "It has to stay worth paying for; updates and upkeep never stop.",
    },
    {
      zh: "黏性不够，用户试一两个月就退订。",
      en: "Without a habit behind it, people cancel after a month or two.",
    },
    {
      zh: "新产品难定价：高了没人来，低了不赚钱。",
      en: "A new product is hard to price: too high scares people off, too low earns nothing.",
    },
  ],
  durability: 5,
  tiedToHours: false,
  combinesWith: ["advertising", "project"],
  advice: [
    {
      zh: "先用免费版或试用养成习惯，再用更高额度引导付费。",
      en: "Let a free tier or a trial build the habit, then charge for higher limits.",
    },
    {
      zh: "产品本身要过硬，并且一直往前改，复利才成立。",
      en: "It compounds only for a product that is good and keeps getting better.",
    },
    {
      zh: "定价前先算清每个用户的模型调用成本。",
      en: "Work out what each user costs in model calls before you set a price.",
    },
  ],
  figures: [
    moneyFigure(20, report, {
      measure: "example",
      currency: "USD",
      per: "month",
      note: { zh: "ChatGPT Plus 的订阅费", en: "Price of ChatGPT Plus" },
    }),
    moneyFigure(200, report, {
      measure: "example",
      currency: "USD",
      per: "month",
      note: { zh: "ChatGPT Pro 的订阅费，面向企业", en: "Price of ChatGPT Pro, meant for companies" },
    }),
    moneyFigure(3000, paths, {
      max: 5000,
      measure: "example",
      per: "month",
      year: 2026,
      note: {
        zh: "老李的建筑说明书工具，全部订阅合计",
        en: "Lao Li's specification tool for construction, all subscriptions together",
      },
    }),
  ],
  incomeModels: ["subscription"],
  sources: [report, paths],
};
