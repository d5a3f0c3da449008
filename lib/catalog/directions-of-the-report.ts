import { aiProduct } from "@/lib/catalog/directions/ai-product";
import { automationAndAgents } from "@/lib/catalog/directions/automation-and-agents";
import { b2bServices } from "@/lib/catalog/directions/b2b-services";
import { coursesAndContent } from "@/lib/catalog/directions/courses-and-content";
import { freelancing } from "@/lib/catalog/directions/freelancing";
import { pluginsAndIntegrations } from "@/lib/catalog/directions/plugins-and-integrations";
import type { Direction } from "@/lib/catalog/types";

/** The five ways in which programmers earn with AI, in the order of the report, and freelancing, which it sketches. */
export const directionsOfTheReport: readonly Direction[] = [
  aiProduct,
  automationAndAgents,
  coursesAndContent,
  pluginsAndIntegrations,
  b2bServices,
  freelancing,
];
