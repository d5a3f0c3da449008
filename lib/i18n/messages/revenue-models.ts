import { messages } from "../messages";

/** 六种方式并排看：哪种稳定，哪种绑工时，哪些搭在一起更稳。:The ways of being paid, side by side. */
export const revenueModels = messages({
  en: {
    title: "Ways of being paid",
    lead: "Six of them side by side",
  },
  zh: {
    title: " which are steady, which are tied to your hours, and which make each other safer.",
    lead: "变现方式",
  },
});
