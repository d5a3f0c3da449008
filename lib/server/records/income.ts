import type { z } from "zod/mini";
import type { createIncome, patchIncome } from "@/lib/contract/inputs/income";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of income. An entry in a foreign currency carries its rate; one in the base currency has none. */
export const incomeRecordType: RecordType<"income", z.output<typeof createIncome>, z.output<typeof patchIncome>> = {
  resource: "income",
  references: (values, row) =>
    referencesIn(values, row, { offeringId: "offerings", dealId: "deals", clientId: "clients", caseId: "cases" }),
  complete: (owner, input) => {
    const currency = input.currency ?? owner.baseCurrency;
    return {
      receivedOn: input.receivedOn,
      amount: input.amount,
      currency,
      rate: rateFor(owner, currency, input.rate ?? null),
      model: input.model ?? "other",
      offeringId: input.offeringId ?? null,
      dealId: input.dealId ?? null,
      clientId: input.clientId ?? null,
      caseId: input.caseId ?? null,
      hours: input.hours ?? null,
      payers: input.payers ?? 1,
      recurring: input.recurring ?? false,
      note: input.note ?? "",
      importKey: input.importKey ?? null,
    };
  },
  change: (owner, row, input) => {
    const fields = fieldsOf(input);
    if (fields.currency === undefined && fields.rate === undefined) return fields;
    const currency = fields.currency ?? row.currency;
    // A rate belongs to its currency: a new currency needs a new rate.
    const kept = currency === row.currency ? row.rate : null;
    return { ...fields, rate: rateFor(owner, currency, fields.rate === undefined ? kept : fields.rate) };
  },
  unique: { import_key: "importKey" },
};

function rateFor(owner: Owner, currency: string, rate: number | null): number | null {
  if (currency === owner.baseCurrency) return null;
  if (rate === null) throw new Refusal("INPUT_INVALID", { fields: [{ path: "rate", code: "rate-needed" }] });
  return rate;
}
