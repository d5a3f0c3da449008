import { fiveBets } from "@/lib/catalog/stories";
import type { Direction } from "@/lib/catalog/types";

const paths = "seven-honest-paths-2026";

/** Backing AI projects early. It is described so that its risk is known, and cannot be taken up as a path. */
export const investingAndIncubating: Direction = {
  id: "investing-and-incubating",
  name: { zh: "投资与孵化 AI 项目", en: "Investing in and incubating AI projects" },
  aliases: ["投资与孵化", "早期投资", "early-stage investing", "incubation"],
  kind: "venture",
  enrol: false,
  summary: {
    zh: "拿闲钱和人脉投别人早期的 AI 项目，或者自己孵化；回报可能最高，也最难，多数会失败。",
    en: "Back other people's AI projects early with spare money and contacts, or incubate your own: possibly the highest return, certainly the hardest, and mostly failure.",
  },
  difficulty: null,
  tools: [],
  capabilities: [],
  skills: [
    { zh: "看得出哪个项目值得投", en: "Telling which project deserves backing" },
    { zh: "行业里的人脉与资源", en: "Contacts and resources in the trade" },
  ],
  earns: ["other"],
  channels: [],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "手里至少有几十万元闲钱、有行业资源、有眼光的人。普通人不在此列。",
    en: "Those with at least several hundred thousand yuan to spare, contacts in the trade and an eye for projects. It is not for ordinary people.",
  },
  firstStep: null,
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别被一夜暴富的投资故事打动，真实的投资残酷得多。",
        en: "Do not be moved by tales of overnight fortunes: real investing is far harsher.",
      },
    },
    {
      kind: "avoid",
      text: {
        zh: "别把它当副业：这是创业，风险和失败率都高。",
        en: "Do not treat it as a side job: it is a venture, with high risk and frequent failure.",
      },
    },
    {
      kind: "outlook",
      text: {
        zh: "投出去的项目大半死掉，业内人视作平常。",
        en: "That most backed projects die is taken for granted by those who do this.",
      },
    },
  ],
  stories: [fiveBets],
  layers: [],
  audience: [],
  playbook: [],
  sources: [paths],
};
