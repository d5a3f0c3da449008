import { moneyFigure } from "@/lib/catalog/figure";
import type { RevenueModel } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";
const report = "programmer-ai-income-report";

/** One-off sales, prizes, further jobs: what fits none of the others. */
export const otherWays: RevenueModel = {
  id: "other",
  name: { zh: "其他", en: "Other ways" },
  strengths: [
    {
      zh: "手里现成的代码、模板和插件也能卖一次性的价钱，GitHub 上的开源项目还能另卖授权。",
      en: "Code, templates and plug-ins you already have can be sold outright, and an open-source project on GitHub can sell licences as well.",
    },
    {
      zh: "带着 AI 项目去参赛、申请资助，可以换来启动资金。",
      en: "Prizes and grants for an AI project can pay for a start.",
    },
  ],
  weaknesses: [
    { zh: "零散、难以预期，撑不起长期收入。", en: "Scattered and hard to predict; no lasting income rests on it." },
    {
      zh: "瞒着雇主靠 AI 同时打两三份工，有道德和职业风险，也很难长久。",
      en: "Holding two or three jobs with AI's help behind employers' backs carries ethical and career risks and rarely lasts.",
    },
  ],
  durability: 1,
  tiedToHours: true,
  combinesWith: [],
  advice: [
    {
      zh: "一次性卖成品时，把它登记为产品，这部分收入不算按工时挣的。",
      en: "When you sell something finished, record it as a product: that income does not count as tied to hours.",
      basis: "ours",
    },
    { zh: "走诚信合法的路，把偶然的进账当作补充。", en: "Stay honest and legal, and treat windfalls as an extra." },
  ],
  figures: [
    moneyFigure(99, map, {
      max: 999,
      per: "piece",
      year: 2026,
      note: { zh: "一套成品 Agent", en: "A finished agent" },
    }),
  ],
  incomeModels: ["product-sale", "platform-share", "salary", "other"],
  sources: [report, map],
};
