import type { Day } from "@/lib/domain/day";
import type { CaseKind, CaseStatus, DealKind, DealStage, IncomeModel, OfferingKind } from "@/lib/domain/kinds";

/** The evidence for the ladder: a user's records outside the trash, in any order. */
export interface Evidence {
  readonly baseCurrency: string;
  readonly paths: readonly PathEvidence[];
  readonly cases: readonly CaseEvidence[];
  readonly deals: readonly DealEvidence[];
  readonly offerings: readonly OfferingEvidence[];
  readonly income: readonly IncomeEvidence[];
}

/** A path as the ladder sees it; without `startedOn` it has not begun. */
export interface PathEvidence {
  readonly id: string;
  readonly startedOn: Day | null;
}

/** A case as the ladder sees it. */
export interface CaseEvidence {
  readonly id: string;
  readonly kind: CaseKind;
  readonly status: CaseStatus;
  readonly startedOn: Day | null;
  readonly deliveredOn: Day | null;
  /** Whether it has an outcome with before, after and a unit (`isMeasured`). */
  readonly measured: boolean;
  readonly clientId: string | null;
}

/** A deal as the ladder sees it. */
export interface DealEvidence {
  readonly id: string;
  readonly kind: DealKind;
  readonly stage: DealStage;
  readonly closedOn: Day | null;
}

/** An offering as the ladder sees it; without `launchedOn` it is not launched. */
export interface OfferingEvidence {
  readonly id: string;
  readonly kind: OfferingKind;
  readonly url: string | null;
  readonly launchedOn: Day | null;
}

/** A payment as the ladder sees it; below zero it is a refund. */
export interface IncomeEvidence {
  readonly id: string;
  readonly receivedOn: Day;
  /** Integer in minor units of `currency`. */
  readonly amount: number;
  readonly currency: string;
  /** Base currency per one unit of `currency`; needed where the two differ. */
  readonly rate: number | null;
  /** Null counts as `other`. */
  readonly model: IncomeModel | null;
  readonly offeringId: string | null;
  readonly clientId: string | null;
  /** People who paid within this entry, or earned where it is platform income; null counts as one. */
  readonly payers: number | null;
}
