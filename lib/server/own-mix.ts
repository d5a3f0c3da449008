import { database } from "@/db/client";
import { type IncomeTally, incomeTallies } from "@/db/income";
import { patiently } from "@/db/transaction";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { type Day, monthAt, monthIndex } from "@/lib/domain/day";
import { toBaseMinor } from "@/lib/domain/money";
import type { OwnMix } from "@/lib/domain/own-mix";
import { isTiedToHours } from "@/lib/domain/rules";
import type { Owner } from "./owner";

/** The owner's mix over the calendar month of `today` up to that day and the eleven months before it. */
export async function readOwnMix(owner: Owner, today: Day): Promise<OwnMix> {
  const since = `${monthAt(Math.max(monthIndex(today) - 11, monthIndex("0001-01")))}-01`;
  const tallies = await patiently(() => incomeTallies(database(), { userId: owner.id, from: since, to: today }));
  const worth = ({ amount, currency, rate, entries }: IncomeTally) =>
    toBaseMinor(amount, currency, rate, owner.baseCurrency) * entries;

  const earned = tallies.filter(({ model }) => model !== "salary");
  const sumOf = (some: readonly IncomeTally[]) => some.reduce((sum, tally) => sum + worth(tally), 0);
  const countOf = (some: readonly IncomeTally[]) => some.reduce((sum, { entries }) => sum + entries, 0);
  const total = sumOf(earned);

  return {
    since,
    currency: owner.baseCurrency,
    payments: countOf(earned.filter(({ amount }) => amount > 0)),
    refunds: countOf(earned.filter(({ amount }) => amount < 0)),
    total,
    untiedShare: share(sumOf(earned.filter(({ model }) => !isTiedToHours(model))), total),
    models: revenueModels.map(({ id, incomeModels }) => {
      const own = earned.filter(({ model }) => incomeModels.includes(model));
      const tied = sumOf(own.filter(({ model }) => isTiedToHours(model)));
      const untied = sumOf(own.filter(({ model }) => !isTiedToHours(model)));
      return { id, tied, untied, share: share(tied + untied, total) };
    }),
    salary: sumOf(tallies.filter(({ model }) => model === "salary")),
  };
}

/** A part in per cent of a whole above zero, from 0 to 100, rounded half up to one decimal. */
function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round(Math.min(1, Math.max(0, part / whole)) * 1000) / 10 : null;
}
