import { messages } from "../messages";

export const income = messages({
  en: {
    title: "Income",
  },
  zh: {
    title: "收入",
  },
});
