import { seoSitesPlaybook } from "@/lib/catalog/playbooks/seo-sites";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** Small sites that search engines bring readers to, paid by advertising and affiliate links. */
export const seoSites: Direction = {
  id: "seo-sites",
  name: { zh: "SEO 内容站", en: "Sites found through search" },
  aliases: ["SEO 站群", "博客 AIGC", "SEO site network", "affiliate blog"],
  kind: "side-hustle",
  enrol: true,
  summary: {
    zh: "借 AI 写博客、做几个针对搜索的小站，靠广告和联盟佣金挣钱。",
    en: "Blog with AI on a few small sites made for search, and earn from advertising and affiliate links.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["博客 AIGC"],
  skills: [
    { zh: "看懂搜索数据", en: "Reading search data", basis: "ours" },
    { zh: "亲手验证，再写下来", en: "Checking by hand before writing", basis: "ours" },
  ],
  earns: ["advertising"],
  channels: ["own-site"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "有耐心、爱较真、愿意等几个月的人。",
    en: "Patient people who like to get things right and can wait for months.",
    basis: "ours",
  },
  firstStep: {
    zh: "挑一个小领域，里面的东西要亲手用过；再写出第一页值得收藏的问答。",
    en: "In a small field whose products you have used, write the first answer worth keeping.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "别批量灌水：千篇一律的站，搜索引擎一调整就没了。",
        en: "Do not mass-produce: sites that all sound alike vanish the moment the search engine changes.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["tool-use"],
  audience: [{ zh: "带着具体问题来搜索的人", en: "People who search with a specific question", basis: "ours" }],
  playbook: seoSitesPlaybook,
  sources: [map],
};
