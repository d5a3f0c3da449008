import * as z from "zod/mini";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import { createIncome, patchIncome } from "@/lib/contract/inputs/income";

/** The fields of a new payment that its form asks for; an import alone has a key. */
export const newIncome = z.omit(createIncome, { importKey: true });

/** The fields of a payment that its form changes. */
export const changedIncome = z.omit(patchIncome, { importKey: true });

/**
 * Reads the form of a payment. A refund is a negative amount, whether its box is ticked or a minus was typed; in the
 * base currency there is no rate.
 */
export function readIncome(
  typed: FormReader,
  { baseCurrency }: { baseCurrency: string },
): TypedInput<typeof newIncome, "id"> {
  const currency = typed.text("currency");
  const amount = typed.money("amount", currency);
  return {
    receivedOn: typed.text("receivedOn"),
    amount: typed.ticked("refund") && typeof amount === "number" ? -Math.abs(amount) : amount,
    currency,
    // The schema does not know the base currency, so a blank rate is sent as "", which the schema does refuse.
    rate: currency === baseCurrency ? null : (typed.number("rate") ?? ""),
    model: typed.choice("model"),
    clientId: typed.choice("clientId"),
    dealId: typed.choice("dealId"),
    offeringId: typed.choice("offeringId"),
    caseId: typed.choice("caseId"),
    hours: typed.number("hours"),
    payers: typed.number("payers") ?? 1,
    recurring: typed.ticked("recurring"),
    note: typed.text("note").trim(),
  };
}
