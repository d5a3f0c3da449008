import { messages } from "../messages";

/** Touches: the dated contacts with a client. */
export const touches = messages({
  en: {
    title: "Touches",
    none: "Nothing yet. Write down each touch in a line; the next one is then scheduled for you.",
    field: { kind: "Kind", on: "Date", text: "What was said", deal: "About the deal" },
    noDeal: "No deal in particular",
    save: "Log the touch",
    trash: "Move to the trash",
    trashOf: "Move the touch of {day} to the trash",
    trashTitle: "Move this touch to the trash?",
    trashWhat: "The next touch is then counted from the one before it.",
  },
  zh: {
    title: "跟进",
    none: "还没有记录。每次跟进写一行，下一次会自动排好。",
    field: { kind: "方式", on: "日期", text: "说了什么", deal: "关于哪条商机" },
    noDeal: "不限于某条商机",
    save: "记下跟进",
    trash: "移到回收站",
    trashOf: "把 {day}的跟进移到回收站",
    trashTitle: "把这次跟进移到回收站？",
    trashWhat: "下次跟进会改从前一次算起。",
  },
});
