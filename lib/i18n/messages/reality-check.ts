import { messages } from "../messages";

/** Weighing what somebody claims to earn, and the claims that were kept. */
export const realityCheck = messages({
  en: {
    title: "Weigh a claim",
    lead: "Somebody says how much can be earned with AI. Six questions show how much of it holds.",
  },
  zh: {
    title: "掂量一个说法",
    lead: "有人说靠 AI 能赚多少。六个问题，看看它站不站得住。",
  },
});
