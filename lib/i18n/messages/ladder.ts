import { messages } from "../messages";

/** The page about the capability layers, the skill ladder and the first three months. */
export const ladder = messages({
  en: {
    title: "Layers and ladder",
    lead: "Five layers of skill and what each is worth, five steps to learn them, and three months to begin with.",
  },
  zh: {
    title: "能力层与技能阶梯",
    lead: "五层能力各值什么，五级技能怎么学，头三个月做什么。",
  },
});
