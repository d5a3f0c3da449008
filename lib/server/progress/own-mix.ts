import { incomeReceived } from "@/db/income";
import { query } from "@/db/transaction";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { type Day, monthAt, monthIndex } from "@/lib/domain/day";
import { percentOf, toBaseMinor } from "@/lib/domain/money";
import type { OwnMix } from "@/lib/domain/own-mix";
import { isTiedToHours } from "@/lib/domain/rules";
import { answered } from "../child-process/large-account";
import type { Owner } from "../owner";

/** The owner's mix over the calendar month of `today` up to that day and the eleven months before it. */
export function readOwnMix(owner: Owner, today: Day): Promise<OwnMix> {
  return answered({ name: "own-mix", owner, today }, () => workOutMix(owner, today));
}

/** The same, in this process, however many payments there are. */
export async function workOutMix(owner: Pick<Owner, "id" | "baseCurrency">, today: Day): Promise<OwnMix> {
  const since = `${monthAt(Math.max(monthIndex(today) - 11, monthIndex("0001-01")))}-01`;
  const received = await query((db) => incomeReceived(db, { userId: owner.id, from: since, to: today }));
  const payments = received.map(({ model, amount, currency, rate }) => ({
    model,
    amount,
    worth: toBaseMinor(amount, currency, rate, owner.baseCurrency),
  }));
  const earned = payments.filter(({ model }) => model !== "salary");
  const sumOf = (some: typeof payments) => some.reduce((sum, { worth }) => sum + worth, 0);
  const total = sumOf(earned);

  return {
    since,
    currency: owner.baseCurrency,
    payments: earned.filter(({ amount }) => amount > 0).length,
    refunds: earned.filter(({ amount }) => amount < 0).length,
    total,
    untiedShare: percentOf(sumOf(earned.filter(({ model }) => !isTiedToHours(model))), total),
    models: revenueModels.map(({ id, incomeModels }) => {
      const own = earned.filter(({ model }) => incomeModels.includes(model));
      const tied = sumOf(own.filter(({ model }) => isTiedToHours(model)));
      const untied = sumOf(own.filter(({ model }) => !isTiedToHours(model)));
      return { id, tied, untied, share: percentOf(tied + untied, total) };
    }),
    salary: sumOf(payments.filter(({ model }) => model === "salary")),
  };
}
