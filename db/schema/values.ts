import type { Appetite, Background, DealStage } from "@/lib/domain/kinds";

/** A user's text, either plain, or in one language or both. */
export type Bilingual = string | { zh?: string; en?: string };

/** A measured result; a figure that is not known yet is null. */
export type Outcome = { metric: string; before: number | null; after: number | null; unit: string };

/** A web address with an optional label. */
export type Link = { url: string; label?: string };

/** A deal's arrival at a stage on a civil date. */
export type DealMove = { stage: DealStage; on: string };

/** The user's own names of the pipeline's stages, and which of them are hidden. */
export type DealStageNames = Partial<Record<DealStage, { name?: string; hidden?: boolean }>>;

/** What a user said about themselves at the start. */
export type Profile = {
  background?: Background;
  likes?: string[];
  tools?: string[];
  reach?: string[];
  risk?: Appetite;
  needsIncomeSoon?: boolean;
};
