import { messages } from "../messages";

/** The jobs of the catalog: the list, one of them, several side by side. */
export const roles = messages({
  en: {
    title: "Jobs in AI",
    lead: "The jobs the documents describe, with what is said to be paid in which country and year, and how far to believe it.",
  },
  zh: {
    title: "AI 岗位",
    lead: "资料里写到的岗位：在哪个国家、哪一年、据说给多少薪水，又有多可信。",
  },
});
