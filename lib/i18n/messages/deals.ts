import { messages } from "../messages";

export const deals = messages({
  en: {
    title: "Deals",
  },
  zh: {
    title: "商机",
  },
});
