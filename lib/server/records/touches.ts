import type { z } from "zod/mini";
import { type createTouch, type patchTouch, touchDefaults, touchFields } from "@/lib/contract/inputs/touches";
import { withDefaults } from "@/lib/contract/record-defaults";
import { circumstancesOf, fieldsOf, type RecordType, referencesIn } from "./record-type";

/** Keeps touches. */
export const touchRecordType: RecordType<"touches", z.output<typeof createTouch>, z.output<typeof patchTouch>> = {
  resource: "touches",
  references: (values, row) => referencesIn(values, row, { clientId: "clients", dealId: "deals" }),
  complete: (owner, input) => withDefaults(touchFields, touchDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
};
