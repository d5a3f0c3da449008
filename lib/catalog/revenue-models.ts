import { advertising } from "@/lib/catalog/revenue-models/advertising";
import { knowledge } from "@/lib/catalog/revenue-models/knowledge";
import { otherWays } from "@/lib/catalog/revenue-models/other";
import { project } from "@/lib/catalog/revenue-models/project";
import { subscription } from "@/lib/catalog/revenue-models/subscription";
import { usage } from "@/lib/catalog/revenue-models/usage";
import type { RevenueModel } from "@/lib/catalog/types";

/**
 * The six ways of being paid, with the arguments for and against each. Durability and ties to hours follow the
 * report.
 */
export const revenueModels: readonly RevenueModel[] = [subscription, usage, advertising, project, knowledge, otherWays];
