import type { TextPair } from "@/lib/catalog/types";

/** Firms whose business is technology. */
export const technologyCompanies: TextPair = { zh: "科技公司", en: "Technology companies" };

/** Firms that live on the internet: portals, apps, online services. */
export const internetCompanies: TextPair = { zh: "互联网企业", en: "Internet companies" };

/** Firms that sell goods online. */
export const onlineRetailers: TextPair = { zh: "电商企业", en: "E-commerce companies" };

/** Banks, insurers and the like. */
export const financialInstitutions: TextPair = { zh: "金融机构", en: "Financial institutions" };

/** Firms that study markets for others. */
export const marketResearchers: TextPair = { zh: "市场研究机构", en: "Market research firms" };

/** Agencies that advertise for others. */
export const advertisingAgencies: TextPair = { zh: "广告公司", en: "Advertising agencies" };

/** Agencies that plan brands for others. */
export const brandAgencies: TextPair = { zh: "品牌策划公司", en: "Brand agencies" };

/** Makers of games. */
export const gameStudios: TextPair = { zh: "游戏公司", en: "Game companies" };

/** Makers of animation. */
export const animationStudios: TextPair = { zh: "动画工作室", en: "Animation studios" };

/** Makers of films and series. */
export const filmProducers: TextPair = { zh: "影视制作公司", en: "Film and television producers" };

/** Firms that run projects for others. */
export const projectOutsourcers: TextPair = {
  zh: "承接项目外包的公司",
  en: "Companies that take on outsourced projects",
};

/** Firms of any trade that have taken up AI in a project. */
export const companiesWithAiProjects: TextPair = {
  zh: "各行各业正在做 AI 项目的企业",
  en: "Companies of any industry with an AI project",
};

/** Firms that advise other firms. */
export const consultancies: TextPair = { zh: "咨询公司", en: "Consultancies" };

/** Places where many people publish and read. */
export const contentPlatforms: TextPair = { zh: "内容平台", en: "Content platforms" };

/** Firms whose business is teaching adults a skill. */
export const trainingProviders: TextPair = { zh: "培训机构", en: "Training providers" };
