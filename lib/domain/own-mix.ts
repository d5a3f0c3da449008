import { type Day, monthAt, monthIndex } from "@/lib/domain/day";
import type { IncomeModel } from "@/lib/domain/kinds";
import { percentOf } from "@/lib/domain/money";
import { isTiedToHours } from "@/lib/domain/rules";

/** The income of one revenue model, in whole minor units of the base currency, net of refunds. */
export interface OwnModel {
  /** The id of a revenue model of the catalog. */
  readonly id: string;
  readonly tied: number;
  readonly untied: number;
  /** The share of all income but salary, in per cent with one decimal; null where that income is not above zero. */
  readonly share: number | null;
}

/** The mix of somebody's own income over twelve months. Salary is listed separately and counts nowhere else. */
export interface OwnMix {
  /** The first day of the twelve months. */
  readonly since: Day;
  /** The base currency; amounts are in its minor units. */
  readonly currency: string;
  /** The number of payments above zero, without salary: the size of the sample. */
  readonly payments: number;
  readonly refunds: number;
  readonly total: number;
  readonly untiedShare: number | null;
  /** Every revenue model of the catalog in its order, including those without income. */
  readonly models: readonly OwnModel[];
  readonly salary: number;
}

/** A payment as it was received; `worth` is the amount in whole minor units of the base currency. */
export type MixedPayment = { readonly model: IncomeModel; readonly amount: number; readonly worth: number };

/** The first day of the twelve months that end with `today`: its calendar month and the eleven before it. */
export function firstDayOfOwnMix(today: Day): Day {
  return `${monthAt(Math.max(monthIndex(today) - 11, monthIndex("0001-01")))}-01`;
}

/**
 * The mix of the payments received from `since` on. `models` are the revenue models of the catalog in their order,
 * each with the models of income it covers.
 */
export function ownMix(
  payments: readonly MixedPayment[],
  { since, currency, models }: { since: Day; currency: string; models: readonly CoveringModel[] },
): OwnMix {
  const earned = payments.filter(({ model }) => model !== "salary");
  const total = sumOf(earned);
  return {
    since,
    currency,
    payments: earned.filter(({ amount }) => amount > 0).length,
    refunds: earned.filter(({ amount }) => amount < 0).length,
    total,
    untiedShare: percentOf(sumOf(earned.filter(({ model }) => !isTiedToHours(model))), total),
    models: models.map(({ id, incomeModels }) => {
      const own = earned.filter(({ model }) => incomeModels.includes(model));
      const tied = sumOf(own.filter(({ model }) => isTiedToHours(model)));
      const untied = sumOf(own.filter(({ model }) => !isTiedToHours(model)));
      return { id, tied, untied, share: percentOf(tied + untied, total) };
    }),
    salary: sumOf(payments.filter(({ model }) => model === "salary")),
  };
}

type CoveringModel = { readonly id: string; readonly incomeModels: readonly IncomeModel[] };

function sumOf(payments: readonly MixedPayment[]): number {
  return payments.reduce((sum, { worth }) => sum + worth, 0);
}
