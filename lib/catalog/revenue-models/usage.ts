import type { RevenueModel } from "@/lib/catalog/types";

const report = "programmer-ai-income-report";

/** Paid by the call or the task. */
export const usage: RevenueModel = {
  id: "usage",
  name: { zh: "按量计费", en: "Pay per use" },
  strengths: [
    { zh: "用多少付多少，买的人容易接受。", en: "People pay for what they use, which is easy to agree to." },
    { zh: "用得越多挣得越多，两头利益一致。", en: "You earn in step with use, so both sides want the same thing." },
    {
      zh: "适合开发者和企业，能嵌进别人的产品里一起卖。",
      en: "It fits developers and companies: your API can be sold inside other products.",
    },
  ],
  weaknesses: [
    { zh: "收入随用量起伏。", en: "Income swings with usage." },
    { zh: "新用户怕超支，会压着不用。", en: "New users hold back for fear of the bill." },
    {
      zh: "要保证接口一直可用，还要防滥用和盗用。",
      en: "You must keep the service up and guard it against abuse and stolen keys.",
    },
  ],
  durability: 3,
  tiedToHours: false,
  combinesWith: [],
  advice: [
    {
      zh: "计量单位要让人一看就懂：RapidAPI 上的模型按每千次调用收，云厂商按生成的字数收，Agent 按做完的任务收。",
      en: "Choose a unit that explains itself: models on RapidAPI charge by the thousand calls, cloud providers by characters generated, agents by the task finished.",
    },
    {
      zh: "个人没有大批用户时，单靠调用费往往不如订阅。",
      en: "Without a large user base, usage fees alone tend to earn less than subscriptions.",
    },
    {
      zh: "从第一天起就设好限流和计量。",
      en: "Set rate limits and metering from the first day.",
    },
  ],
  figures: [],
  incomeModels: ["usage"],
  sources: [report],
};
