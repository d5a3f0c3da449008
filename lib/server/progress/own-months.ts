import { incomeReceived } from "@/db/income";
import { query } from "@/db/transaction";
import type { Day } from "@/lib/domain/day";
import { daysOfOwnMonths, type OwnMonths, ownMonths } from "@/lib/domain/own-months";
import { answered } from "../child-process/large-account";
import { type Owner, todayOf } from "../owner";

/** The income of the owner's last twelve whole months as of a day, by one query for the payments of those months. */
export function readOwnMonths(owner: Owner, asOf: Day = todayOf(owner)): Promise<OwnMonths | null> {
  return answered({ name: "own-months", owner, asOf }, () => workOutMonths(owner, asOf));
}

/** The same, computed in this process, however many payments there are. */
export async function workOutMonths(owner: Pick<Owner, "id" | "baseCurrency">, asOf: Day): Promise<OwnMonths | null> {
  const params = { userId: owner.id, ...daysOfOwnMonths(asOf) };
  const income = await query((db) => incomeReceived(db, params));
  return ownMonths({ baseCurrency: owner.baseCurrency, income }, asOf);
}
