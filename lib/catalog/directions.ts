import { agentProducts } from "@/lib/catalog/directions/agent-products";
import { aiCodingDelivery } from "@/lib/catalog/directions/ai-coding-delivery";
import { aiEducation } from "@/lib/catalog/directions/ai-education";
import { contentFactory } from "@/lib/catalog/directions/content-factory";
import { knowledgeBaseAssistant } from "@/lib/catalog/directions/knowledge-base-assistant";
import { shortVideo } from "@/lib/catalog/directions/short-video";
import { workflowAutomation } from "@/lib/catalog/directions/workflow-automation";
import type { Direction } from "@/lib/catalog/types";

/** Every direction, the easiest to start first. */
export const directions: readonly Direction[] = [
  contentFactory,
  shortVideo,
  knowledgeBaseAssistant,
  workflowAutomation,
  aiCodingDelivery,
  agentProducts,
  aiEducation,
];
