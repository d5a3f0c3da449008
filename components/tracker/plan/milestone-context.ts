import type { Day } from "@/lib/domain/day";
import type { Milestone } from "./plan-queries";
import type { MilestoneChange } from "./use-milestone-change";

/** What the catalog says of a milestone in the reader's language, where the user has not written it anew. */
export type MilestoneTexts = { title: string; detail: string };

/** A milestone as one reads it. */
export type ShownMilestone = { milestone: Milestone; title: string; detail: string };

/** What every part of a milestone needs: today, and the way to change it; `change` rejects with the refusal. */
export type MilestoneTools = {
  today: Day;
  change: (change: MilestoneChange) => Promise<Milestone>;
};
