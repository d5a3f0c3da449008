import { messages } from "../messages";

/**
 * The words of the not-found and error pages. Plain texts without arguments: the error page takes them as they are, so
 * that it works even where the translator is what failed.
 */
export const failure = messages({
  en: {
    notFoundTitle: "This page is not on the stairs.",
    notFoundText:
      "The address may be mistyped, or what was here has moved or been removed. Nothing of yours was changed.",
    home: "Back to the start",
    crashTitle: "Something went wrong on our side.",
    crashText:
      "What you had saved is still saved. Try again; if it keeps happening, the person who runs this server can find the cause in its log.",
    retry: "Try again",
    reference: "Reference",
  },
  zh: {
    notFoundTitle: "这一级台阶上没有这个页面。",
    notFoundText: "可能是地址写错了，也可能是原来的内容已经移走或删除。你的数据没有任何改动。",
    home: "回到起点",
    crashTitle: "我们这边出了问题。",
    crashText: "你已经保存的内容都还在。请再试一次；如果一直这样，管理员可以在服务器日志里找到原因。",
    retry: "再试一次",
    reference: "错误编号",
  },
});
