import { messages } from "../messages";

export const milestones = messages({
  en: {
    title: "Milestones",
  },
  zh: {
    title: "里程碑",
  },
});
