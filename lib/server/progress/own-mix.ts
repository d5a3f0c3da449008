import { incomeReceived } from "@/db/income";
import { query } from "@/db/transaction";
import { revenueModels } from "@/lib/catalog/revenue-models";
import type { Day } from "@/lib/domain/day";
import { toBaseMinor } from "@/lib/domain/money";
import { firstDayOfOwnMix, type OwnMix, ownMix } from "@/lib/domain/own-mix";
import { answered } from "../child-process/large-account";
import type { Owner } from "../owner";

/** The owner's income mix over the calendar month of `today`, up to that day, and the eleven months before it. */
export function readOwnMix(owner: Owner, today: Day): Promise<OwnMix> {
  return answered({ name: "own-mix", owner, today }, () => workOutMix(owner, today));
}

/** The same, computed in this process, however many payments there are. */
export async function workOutMix(owner: Pick<Owner, "id" | "baseCurrency">, today: Day): Promise<OwnMix> {
  const since = firstDayOfOwnMix(today);
  const received = await query((db) => incomeReceived(db, { userId: owner.id, from: since, to: today }));
  const payments = received.map(({ model, amount, currency, rate }) => ({
    model,
    amount,
    worth: toBaseMinor(amount, currency, rate, owner.baseCurrency),
  }));
  return ownMix(payments, { since, currency: owner.baseCurrency, models: revenueModels });
}
