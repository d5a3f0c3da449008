import "server-only";
import type { OwnMonths } from "@/lib/domain/own-months";
import { readOwnMonths } from "../progress/own-months";
import { currentOwner } from "./page-owner";

/**
 * The own months of the person who requests this page, in their base currency; null for a visitor, and where those
 * months have no payments.
 */
export async function readReaderMonths(): Promise<{ months: OwnMonths; currency: string } | null> {
  const owner = await currentOwner();
  const months = owner ? await readOwnMonths(owner) : null;
  return owner && months ? { months, currency: owner.baseCurrency } : null;
}
