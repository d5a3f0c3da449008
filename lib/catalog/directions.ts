import { agentProducts } from "@/lib/catalog/directions/agent-products";
import { aiCodingDelivery } from "@/lib/catalog/directions/ai-coding-delivery";
import { aiCodingTools } from "@/lib/catalog/directions/ai-coding-tools";
import { aiCompanyAssistant } from "@/lib/catalog/directions/ai-company-assistant";
import { aiConsulting } from "@/lib/catalog/directions/ai-consulting";
import { aiContentPlatform } from "@/lib/catalog/directions/ai-content-platform";
import { aiEducation } from "@/lib/catalog/directions/ai-education";
import { aiEducationPlatform } from "@/lib/catalog/directions/ai-education-platform";
import { aiToolDevelopment } from "@/lib/catalog/directions/ai-tool-development";
import { contentCreation } from "@/lib/catalog/directions/content-creation";
import { contentFactory } from "@/lib/catalog/directions/content-factory";
import { contractReview } from "@/lib/catalog/directions/contract-review";
import { dataServices } from "@/lib/catalog/directions/data-services";
import { digitalPresenter } from "@/lib/catalog/directions/digital-presenter";
import { ecommerceTextServices } from "@/lib/catalog/directions/ecommerce-text-services";
import { industryBriefing } from "@/lib/catalog/directions/industry-briefing";
import { investingAndIncubating } from "@/lib/catalog/directions/investing-and-incubating";
import { knowledgeBaseAssistant } from "@/lib/catalog/directions/knowledge-base-assistant";
import { mediaContentLine } from "@/lib/catalog/directions/media-content-line";
import { medicalDocuments } from "@/lib/catalog/directions/medical-documents";
import { personalisedTutoring } from "@/lib/catalog/directions/personalised-tutoring";
import { promptConsulting } from "@/lib/catalog/directions/prompt-consulting";
import { seoSites } from "@/lib/catalog/directions/seo-sites";
import { shortVideo } from "@/lib/catalog/directions/short-video";
import { teachingAi } from "@/lib/catalog/directions/teaching-ai";
import { workflowAutomation } from "@/lib/catalog/directions/workflow-automation";
import { directionsOfTheReport } from "@/lib/catalog/directions-of-the-report";
import type { Direction } from "@/lib/catalog/types";

/** The seven side hustles of 2026 with what each is said to earn, the easiest to start first. */
export const sideHustles: readonly Direction[] = [
  contentFactory,
  shortVideo,
  knowledgeBaseAssistant,
  workflowAutomation,
  aiCodingDelivery,
  agentProducts,
  aiEducation,
];

/** The seven practical paths of the essay, in its order: from the easiest to enter to the hardest. */
export const practicalPaths: readonly Direction[] = [
  contentCreation,
  aiToolDevelopment,
  aiConsulting,
  dataServices,
  ecommerceTextServices,
  teachingAi,
  investingAndIncubating,
];

/** The side hustles that the capability tables add: content and traffic, then tools and services. */
const sideHustlesByCapability: readonly Direction[] = [seoSites, industryBriefing, digitalPresenter, promptConsulting];

/** The ventures of the capability tables: four platforms, then four solutions for one trade each. */
const ventures: readonly Direction[] = [
  aiContentPlatform,
  aiEducationPlatform,
  aiCompanyAssistant,
  aiCodingTools,
  personalisedTutoring,
  medicalDocuments,
  contractReview,
  mediaContentLine,
];

/**
 * Every direction: side hustles, then ventures, then those that cannot be taken up; within each in the order of the
 * lists above.
 */
export const directions: readonly Direction[] = inOrder([
  ...sideHustles,
  ...practicalPaths,
  ...sideHustlesByCapability,
  ...ventures,
  ...directionsOfTheReport,
]);

function inOrder(all: readonly Direction[]): Direction[] {
  const open = all.filter((each) => each.enrol);
  return [
    ...open.filter((each) => each.kind === "side-hustle"),
    ...open.filter((each) => each.kind === "venture"),
    ...all.filter((each) => !each.enrol),
  ];
}
