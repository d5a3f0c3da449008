import { messages } from "../messages";

/** The page of findings. */
export const insights = messages({
  en: {
    title: "Findings",
    lead: "What the documents found out about earning with AI, each with its source and how far to believe it.",
    all: "{count, plural, one {# finding} other {# findings}} from {sources, plural, one {# document} other {# documents}}. Trust goes from 1 to 5; {checked, number} of them come from a source that reaches 4, mostly checked.",
    some: "{shown, number} of {all, plural, one {# finding} other {# findings}}",
    search: "Search the findings",
    source: "Source",
    trust: "How far to believe it",
    trustFrom: "At least {trust} of 5: {word}",
    list: "Findings",
    address: "Link to finding",
    ofYear: "{figure} ({year})",
    sources: "Sources, and why each is believed as far as it is",
    others: "A finding may quote an article the document cites; then that article is its source.",
  },
  zh: {
    title: "资料里的发现",
    lead: "关于用 AI 赚钱，资料里查到了什么；每一条都有出处和可信度。",
    all: "{count, number} 条发现，出自 {sources, number} 份资料。可信度从 1 到 5，其中 {checked, number} 条的出处达到 4，多数经过核对。",
    some: "{all, number} 条发现里的 {shown, number} 条",
    search: "在发现里查找",
    source: "出处",
    trust: "可信度",
    trustFrom: "至少 {trust}/5：{word}",
    list: "发现",
    address: "这条发现的链接",
    ofYear: "{figure}（{year} 年）",
    sources: "出处，以及各有多可信、为什么",
    others: "有的发现引自资料所引的文章，出处就写那篇文章。",
  },
});
