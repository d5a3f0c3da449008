import { messages } from "../messages";

export const cases = messages({
  en: {
    title: "Cases",
  },
  zh: {
    title: "案例",
  },
});
