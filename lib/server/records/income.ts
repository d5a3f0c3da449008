import { incomeDefaults, incomeFields } from "@/lib/contract/inputs/income";
import { withDefaults } from "@/lib/contract/record-defaults";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { asStored, circumstancesOf, fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of payments. One in another currency than the base one carries its rate; in the base currency it has none. */
export const incomeRecordType: RecordType<"income"> = {
  resource: "income",
  title: ({ note }) => note,
  present: asStored,
  references: (values, row) =>
    referencesIn(values, row, { offeringId: "offerings", dealId: "deals", clientId: "clients", caseId: "cases" }),
  complete: (owner, input) => {
    const income = withDefaults(incomeFields, incomeDefaults, input, circumstancesOf(owner));
    return { ...income, rate: rateFor(owner, income.currency, income.rate) };
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
