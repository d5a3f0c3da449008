import type { Day } from "@/lib/domain/day";
import type { Milestone } from "./plan-queries";
import type { MilestoneChange } from "./use-milestone-change";

/** The catalog's texts of a milestone in the reader's language, for where the user has not written their own. */
export type MilestoneTexts = { title: string; detail: string };

/** A milestone with its visible texts. */
export type ShownMilestone = { milestone: Milestone; title: string; detail: string };

/**
 * The shared props of a milestone's parts: today, and the function that changes it; `change` rejects with the
 * refusal.
 */
export type MilestoneTools = {
  today: Day;
  change: (change: MilestoneChange) => Promise<Milestone>;
};
