import { messages } from "../messages";

export const settings = messages({
  en: {
    title: "Settings",
  },
  zh: {
    title: "设置",
  },
});
