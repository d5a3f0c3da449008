import { messages } from "../messages";

/**
 * The words of the error page, which every page carries. Plain texts without arguments: they are taken as they are, so
 * that it works even where the translator is what failed.
 */
export const failure = messages({
  en: {
    crashTitle: "Something went wrong on our side.",
    crashText:
      "What you had saved is still saved. Try again; if it keeps happening, the person who runs this server can find the cause in its log.",
    retry: "Try again",
    reference: "Reference",
  },
  zh: {
    crashTitle: "我们这边出了问题。",
    crashText: "你已经保存的内容都还在。请再试一次；如果一直这样，管理员可以在服务器日志里找到原因。",
    retry: "再试一次",
    reference: "错误编号",
  },
});
