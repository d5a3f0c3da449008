import { jobInsights } from "@/lib/catalog/insights/jobs";
import { insightsOfTheNotes } from "@/lib/catalog/insights/notes";
import { insightsOfThePaths } from "@/lib/catalog/insights/paths";
import { reportInsights } from "@/lib/catalog/insights/report";
import { rolesOverviewInsights } from "@/lib/catalog/insights/roles-overview";
import type { Insight } from "@/lib/catalog/types";

/** Every finding of the documents, by document. */
export const insights: readonly Insight[] = [
  ...insightsOfTheNotes,
  ...insightsOfThePaths,
  ...reportInsights,
  ...jobInsights,
  ...rolesOverviewInsights,
];
