import type { PlanMonth } from "@/lib/catalog/types";

/** The three months to the first payment. */
export const plan: readonly PlanMonth[] = [
  {
    month: 1,
    name: { zh: "学会一个模型和一个平台", en: "Learn one model and one platform" },
    steps: [
      {
        zh: "把一个大模型用熟，推荐 DeepSeek 或 Claude。",
        en: "Become fluent in one language model; DeepSeek or Claude are good choices.",
      },
      {
        zh: "学会一个低代码 Agent 平台：Coze 或 Dify。",
        en: "Learn one low-code agent platform: Coze or Dify.",
      },
    ],
  },
  {
    month: 2,
    name: { zh: "做出三到五个真实案例", en: "Deliver three to five real cases" },
    steps: [
      {
        zh: "给朋友、自己公司或小红书读者做 3–5 个真正用得上的案例。",
        en: "Build three to five cases that are really used: for friends, for your own company, for readers on Xiaohongshu.",
      },
      {
        zh: "量出前后差别，收进作品集。",
        en: "Measure before and after, and collect the cases in a portfolio.",
      },
    ],
  },
  {
    month: 3,
    name: { zh: "到买家在的地方去卖", en: "Sell where the buyers are" },
    steps: [
      {
        zh: "到闲鱼、小红书、朋友圈、企业微信群接单，或者直接卖成品 Agent 和课程。",
        en: "Take orders on Xianyu, Xiaohongshu, WeChat Moments and in WeCom groups, or sell a finished agent or a course.",
      },
      {
        zh: "尽早谈成第一个付费客户，后面的正反馈从这里开始。",
        en: "Win the first paying client as early as you can: that is where the feedback loop starts.",
      },
    ],
  },
];
