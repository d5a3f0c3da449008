import { messages } from "../messages";

/** What the public pages on the catalog share: filters, what of an address was not understood, comparing. */
export const explore = messages({
  en: {
    show: "Show",
    clear: "Show all",
    any: "Any",
    ignored: "Left out, because there is no such thing:",
    separator: ", ",
    cut: "The search was very long: only its beginning was looked for.",
    noMatch: "Nothing matches.",
    noMatchWhy: "Use fewer words or filters, or look through all of them.",
    compare: "Compare the chosen ones",
    compareThis: "Compare",
    compareHint: "Choose up to {most, number} above.",
    compareMore: "Only {most, number} fit side by side; the others were left out.",
    compareFew: "Choose at least two to compare.",
    remove: "Remove",
    add: "Add",
  },
  zh: {
    show: "显示",
    clear: "显示全部",
    any: "不限",
    ignored: "下面这些没有，已略过：",
    separator: "、",
    cut: "搜索内容太长，只按开头一段查找。",
    noMatch: "没有符合的条目。",
    noMatchWhy: "少填几个词、少选几个条件，或者看看全部。",
    compare: "比较选中的",
    compareThis: "比较",
    compareHint: "在上面最多选 {most, number} 个。",
    compareMore: "并排只放得下 {most, number} 个，其余的没有列出。",
    compareFew: "至少选两个才能比较。",
    remove: "移除",
    add: "加入",
  },
});
