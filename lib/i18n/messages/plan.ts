import { messages } from "../messages";

export const plan = messages({
  en: {
    title: "Plan",
  },
  zh: {
    title: "计划",
  },
});
