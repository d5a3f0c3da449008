import type { Direction, TextPair } from "@/lib/catalog/types";

/** A kind of payer, and the directions that live on it. */
export type AudienceGroup = {
  readonly id: string;
  readonly name: TextPair;
  /** Ids of the directions with at least one audience of this kind. */
  readonly directions: readonly string[];
};

/**
 * The payers, grouped into a few kinds. The catalog names them in free words for each direction; the kinds and their
 * assignment are our reading, and the reader is told so.
 */
export const audienceGroups: readonly AudienceGroup[] = [
  group("shops", { zh: "网店、小店与本地商家", en: "Online shops and local businesses" }, [
    "content-factory",
    "short-video",
    "knowledge-base-assistant",
    "ai-coding-delivery",
    "ecommerce-text-services",
  ]),
  group("companies", { zh: "中小企业", en: "Small and medium-sized companies" }, [
    "short-video",
    "knowledge-base-assistant",
    "workflow-automation",
    "agent-products",
    "ai-education",
    "ai-consulting",
    "industry-briefing",
    "prompt-consulting",
    "automation-and-agents",
    "ai-content-platform",
    "ai-company-assistant",
    "b2b-services",
  ]),
  group("large-companies", { zh: "大公司与平台", en: "Large companies and platforms" }, [
    "data-services",
    "ai-company-assistant",
    "b2b-services",
  ]),
  group("brands", { zh: "品牌、广告主与媒体", en: "Brands, advertisers and media" }, [
    "content-creation",
    "digital-presenter",
    "media-content-line",
  ]),
  group("one-trade", { zh: "同一行业里的人和机构", en: "People and firms in one trade" }, [
    "content-factory",
    "knowledge-base-assistant",
    "agent-products",
    "ai-education",
    "content-creation",
    "ai-tool-development",
    "ai-consulting",
    "teaching-ai",
    "industry-briefing",
    "courses-and-content",
    "medical-documents",
    "contract-review",
  ]),
  group("developers", { zh: "开发者与创业者", en: "Developers and founders" }, [
    "ai-coding-delivery",
    "plugins-and-integrations",
    "ai-coding-tools",
  ]),
  group("schools", { zh: "学校、学生与家长", en: "Schools, pupils and parents" }, [
    "ai-education-platform",
    "personalised-tutoring",
  ]),
  group("hirers", { zh: "接单平台上的客户", en: "Clients who hire on platforms" }, [
    "ai-coding-delivery",
    "freelancing",
  ]),
  group("everyone", { zh: "读者、观众与普通用户", en: "Readers, viewers and everyday users" }, [
    "short-video",
    "seo-sites",
    "courses-and-content",
    "plugins-and-integrations",
    "ai-product",
  ]),
];

/** Whether payers of this kind pay in this direction. */
export function isPaidBy(direction: Direction, audience: string): boolean {
  return audienceGroups.some(({ id, directions }) => id === audience && directions.includes(direction.id));
}

function group(id: string, name: { zh: string; en: string }, directions: readonly string[]): AudienceGroup {
  return { id, name: { ...name, basis: "ours" }, directions };
}
