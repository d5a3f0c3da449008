import { messages } from "../messages";

/** The words of the page for addresses that nothing answers; the server alone needs them. */
export const notFound = messages({
  en: {
    title: "This page is not on the stairs.",
    text: "The address may be mistyped, or what was here has moved or been removed. Nothing of yours has been changed.",
    near: "Perhaps you meant:",
    home: "Back to the start",
  },
  zh: {
    title: "这一级台阶上没有这个页面。",
    text: "可能是地址写错了，也可能是原来的内容已经移走或删除。你的数据没有任何改动。",
    near: "你要找的也许是：",
    home: "回到起点",
  },
});
