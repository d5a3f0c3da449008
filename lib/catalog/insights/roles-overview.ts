import type { Insight } from "@/lib/catalog/types";

/** What the overview of AI roles warns of at its end. */
export const rolesOverviewInsights: readonly Insight[] = [
  {
    id: "pay-varies-by-place-and-company",
    text: {
      zh: "同一个岗位，在不同城市、不同大小的公司，薪资和人手缺口都不一样。别人的数字只作参考，找工作时先看自己的条件，再看眼下的行情。",
      en: "For the same job, pay and shortages differ from city to city and with the size of the company. Take other people's figures as a rough guide; when you look for work, weigh first your own situation, then the market of the day.",
    },
    figures: [],
    source: "ai-roles-overview-2024",
  },
];
