import { touchDefaults, touchFields } from "@/lib/contract/inputs/touches";
import { withDefaults } from "@/lib/contract/record-defaults";
import { asStored, circumstancesOf, fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of touches. */
export const touchRecordType: RecordType<"touches"> = {
  resource: "touches",
  title: ({ text }) => text,
  present: asStored,
  references: (values, row) => referencesIn(values, row, { clientId: "clients", dealId: "deals" }),
  complete: (owner, input) => withDefaults(touchFields, touchDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
};
