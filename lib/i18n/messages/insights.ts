import { messages } from "../messages";

/** The page of findings. */
export const insights = messages({
  en: {
    title: "Findings",
    lead: "What the documents found out about earning with AI: each finding with its source and how far to believe it.",
    all: "{count, plural, one {# finding} other {# findings}} from {sources, plural, one {# document} other {# documents}}. Trust runs from 1 to 5; {checked, number} of the findings come from sources rated 4 or more, mostly checked.",
    some: "{shown, number} of {all, plural, one {# finding} other {# findings}}",
    search: "Search the findings",
    source: "Source",
    trust: "Trust",
    trustFrom: "At least {trust} of 5: {word}",
    list: "Findings",
    address: "Link to finding",
    ofYear: "{figure} ({year})",
    sources: "Sources, how far to believe each, and why",
    others: "Some findings quote an article that one of the documents cites; that article is then given as the source.",
  },
  zh: {
    title: "资料里的发现",
    lead: "关于用 AI 赚钱，资料里有哪些发现；每一条都写明出处和可信度。",
    all: "{count, number} 条发现，出自 {sources, number} 份资料。可信度从 1 到 5，其中 {checked, number} 条的出处达到 4（多数经过核对）。",
    some: "{all, number} 条发现里的 {shown, number} 条",
    search: "搜索这些发现",
    source: "出处",
    trust: "可信度",
    trustFrom: "至少 {trust}/5：{word}",
    list: "发现",
    address: "这条发现的链接",
    ofYear: "{figure}（{year} 年）",
    sources: "出处，各有多可信，为什么",
    others: "有的发现出自资料引用的文章，出处就写那篇文章。",
  },
});
