import { messages } from "../messages";

export const paths = messages({
  en: {
    title: "Paths",
  },
  zh: {
    title: "路径",
  },
});
