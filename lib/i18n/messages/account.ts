import { messages } from "../messages";

export const account = messages({
  en: {
    title: "Account",
  },
  zh: {
    title: "账户",
  },
});
