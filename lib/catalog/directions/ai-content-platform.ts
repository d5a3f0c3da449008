import { aiContentPlatformPlaybook } from "@/lib/catalog/playbooks/ai-content-platform";
import type { Direction } from "@/lib/catalog/types";

const map = "ai-fullstack-map-2026";

/** A platform on which small companies make content that search finds. */
export const aiContentPlatform: Direction = {
  id: "ai-content-platform",
  name: { zh: "AI 内容平台", en: "AI content platform" },
  aliases: ["AIGC 平台", "AI content SaaS"],
  kind: "venture",
  enrol: true,
  summary: {
    zh: "让中小企业自己在平台上写出搜得到的内容。",
    en: "A platform where small companies make content of their own that search engines find.",
  },
  difficulty: null,
  tools: [],
  capabilities: ["AIGC", "SEO"],
  skills: [{ zh: "把写内容的流程做成产品", en: "Turning a content process into a product", basis: "ours" }],
  earns: ["subscription"],
  channels: ["own-site"],
  income: null,
  prices: [],
  value: null,
  suits: {
    zh: "替企业做过内容、想从代做走向产品的人。",
    en: "People who have made content for firms and want to move on to a product.",
    basis: "ours",
  },
  firstStep: {
    zh: "先手工替一家公司做一个月，记下每一步。",
    en: "Serve one company by hand for a month and write every step down.",
    basis: "ours",
  },
  lessons: [
    {
      kind: "avoid",
      text: {
        zh: "没有替几家公司做成过，先别做平台。",
        en: "Build no platform before you have done it for a few companies.",
        basis: "ours",
      },
    },
  ],
  stories: [],
  layers: ["productisation", "commercialisation"],
  audience: [{ zh: "中小企业", en: "Small and medium-sized companies" }],
  playbook: aiContentPlatformPlaybook,
  sources: [map],
};
