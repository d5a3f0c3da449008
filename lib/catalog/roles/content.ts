import { advertisingAgencies, contentPlatforms } from "@/lib/catalog/roles/employers";
import type { Role } from "@/lib/catalog/types";

const overview = "ai-roles-overview-2024";

/** Roles that make content with AI or judge what AI made. */
export const contentRoles: readonly Role[] = [
  {
    id: "ai-content-creator",
    name: { zh: "AI 内容创作者", en: "AI content creator" },
    aliases: ["AIGC 创作者", "AIGC creator"],
    categories: ["content"],
    duties: {
      zh: "借助 AI 写文章、做视频、画图，既要出得快，也要有新意。",
      en: "Makes articles, videos and images with AI, aiming for more output and fresher ideas.",
    },
    skills: [
      { zh: "有创意，会策划内容", en: "Coming up with ideas and planning content" },
      {
        zh: "把 AI 的长处和人的想法合在一起，做出让人想看下去的东西",
        en: "Combining AI's strengths with human ideas to make content people want to keep reading",
      },
      { zh: "摸透手上的 AI 工具，用得熟", en: "Knowing AI tools thoroughly and using them fluently" },
    ],
    capabilities: [],
    employers: [
      { zh: "既要产量又要新意的媒体公司", en: "Media companies that need both volume and novelty" },
      advertisingAgencies,
      contentPlatforms,
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
  {
    id: "ai-content-moderator",
    name: { zh: "AI 内容审核师", en: "AI content moderator" },
    aliases: ["AI 内容审核员", "AI content reviewer"],
    categories: ["content"],
    duties: {
      zh: "严格检查 AI 写出、画出的东西，看它合不合法、守不守道德、违不违反平台的规定。",
      en: "Checks strictly that what AI produces keeps to the law, to ethics and to the platform's rules.",
    },
    skills: [
      {
        zh: "眼光敏锐，认得出违规内容，也知道怎么处理",
        en: "A sharp eye for content that breaks the rules, and knowing what to do with it",
      },
      { zh: "熟悉有关的法规和道德准则", en: "Familiarity with the laws and ethical norms" },
      { zh: "道德判断站得住", en: "Sound moral judgement" },
    ],
    capabilities: [],
    employers: [
      { zh: "要让大量 AI 内容合规的科技公司", en: "Technology companies with much AI content to keep compliant" },
      contentPlatforms,
      { zh: "社交媒体", en: "Social media" },
    ],
    entry: [],
    value: null,
    pay: [],
    scarcity: null,
    layer: null,
    sources: [overview],
  },
];
