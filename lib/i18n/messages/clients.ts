import { messages } from "../messages";

export const clients = messages({
  en: {
    title: "Clients",
  },
  zh: {
    title: "客户",
  },
});
