import type { z } from "zod/mini";
import {
  type createOffering,
  offeringDefaults,
  offeringFields,
  type patchOffering,
} from "@/lib/contract/inputs/offerings";
import { withDefaults } from "@/lib/contract/record-defaults";
import { circumstancesOf, fieldsOf, type RecordType } from "./record-type";

/** Keeps offerings. */
export const offeringRecordType: RecordType<
  "offerings",
  z.output<typeof createOffering>,
  z.output<typeof patchOffering>
> = {
  resource: "offerings",
  references: () => [],
  complete: (owner, input) => withDefaults(offeringFields, offeringDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
};
