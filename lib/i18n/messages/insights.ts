import { messages } from "../messages";

/** The page of findings. */
export const insights = messages({
  en: {
    title: "Findings",
    lead: "What the documents found out about earning with AI, each with its source and how far to believe it.",
  },
  zh: {
    title: "资料里的发现",
    lead: "关于用 AI 赚钱，资料里查到了什么；每一条都有出处和可信度。",
  },
});
