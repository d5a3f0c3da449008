import { messages } from "../messages";

export const progress = messages({
  en: {
    title: "Progress",
  },
  zh: {
    title: "进度",
  },
});
