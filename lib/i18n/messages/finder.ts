import { messages } from "../messages";

/** The path finder: its questions and what they lead to. */
export const finder = messages({
  en: {
    title: "Find a path",
    lead: "A few questions, no account. You see which directions and jobs fit, why, and what speaks against each.",
  },
  zh: {
    title: "找一条路径",
    lead: "几个问题，不用注册。哪些方向和岗位适合你、为什么、又有什么不利，都写给你看。",
  },
});
