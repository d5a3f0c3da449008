import type { Appetite, Background, DealStage } from "@/lib/domain/kinds";

/** A user's text, either plain or in one language or both. */
export type Bilingual = string | { zh?: string; en?: string };

/** A measured result; a figure that is not known yet is null. */
export type Outcome = { metric: string; before: number | null; after: number | null; unit: string };

/** A web address and what to call it. */
export type Link = { url: string; label?: string };

/** A deal's arrival at a stage on a civil date. */
export type DealMove = { stage: DealStage; on: string };

/** How a user calls the stages of the pipeline, or hides them. */
export type DealStageNames = Partial<Record<DealStage, { name?: string; hidden?: boolean }>>;

/** What a user said about themselves when they began. */
export type Profile = {
  background?: Background;
  likes?: string[];
  tools?: string[];
  reach?: string[];
  risk?: Appetite;
  needsIncomeSoon?: boolean;
};
