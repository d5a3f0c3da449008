import type { Day } from "@/lib/domain/day";

/** What one revenue model brought, in whole minor units of the base currency, refunds taken off. */
export interface OwnModel {
  /** The id of a revenue model of the catalog. */
  readonly id: string;
  readonly tied: number;
  readonly untied: number;
  /** Of all income but salary, in per cent with one decimal; null where that is not above zero. */
  readonly share: number | null;
}

/** How somebody's own income of twelve months came about. Salary is told apart and counts nowhere else. */
export interface OwnMix {
  /** The first day of the twelve months. */
  readonly since: Day;
  /** The base currency, in whose minor units the amounts are. */
  readonly currency: string;
  /** Payments above zero, without salary: the size of the sample. */
  readonly payments: number;
  readonly refunds: number;
  readonly total: number;
  readonly untiedShare: number | null;
  /** Every revenue model of the catalog in its order, those that brought nothing too. */
  readonly models: readonly OwnModel[];
  readonly salary: number;
}
