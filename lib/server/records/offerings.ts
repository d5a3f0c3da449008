import { offeringDefaults, offeringFields } from "@/lib/contract/inputs/offerings";
import { withDefaults } from "@/lib/contract/record-defaults";
import { asStored, circumstancesOf, fieldsOf, type RecordType } from "./record-type";

/** The record type of offerings. */
export const offeringRecordType: RecordType<"offerings"> = {
  resource: "offerings",
  title: ({ name }) => name,
  present: asStored,
  references: () => [],
  complete: (owner, input) => withDefaults(offeringFields, offeringDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
};
