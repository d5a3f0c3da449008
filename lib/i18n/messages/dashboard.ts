import { messages } from "../messages";

export const dashboard = messages({
  en: {
    title: "Today",
  },
  zh: {
    title: "今日",
  },
});
