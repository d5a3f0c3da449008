import type { Day } from "./day";
import type { DealStage, LostReason } from "./kinds";

/** The part of a deal that a move changes. */
export type DealState = {
  stage: DealStage;
  history: { stage: DealStage; on: Day }[];
  closedOn: Day | null;
  lostReason: LostReason | null;
};

/**
 * A deal after its move to `stage` on a civil date. The first arrival at won or lost closes it on that date; a later
 * reopening keeps that date, which its owner may correct. The loss reason is cleared when the deal is not lost.
 */
export function moveDeal(deal: DealState, stage: DealStage, on: Day): DealState {
  if (deal.stage === stage) return deal;
  return {
    stage,
    history: [...deal.history, { stage, on }],
    closedOn: deal.closedOn ?? (isClosed(stage) ? on : null),
    lostReason: stage === "lost" ? deal.lostReason : null,
  };
}

/** A new deal that starts at `stage`. */
export function openDeal(stage: DealStage, on: Day): DealState {
  return { stage, history: [{ stage, on }], closedOn: isClosed(stage) ? on : null, lostReason: null };
}

/** Whether a deal at this stage is closed. */
export function isClosed(stage: DealStage): boolean {
  return stage === "won" || stage === "lost";
}
