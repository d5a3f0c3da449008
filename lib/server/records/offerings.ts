import type { z } from "zod/mini";
import type { createOffering, patchOffering } from "@/lib/contract/inputs/offerings";
import { fieldsOf, type RecordType } from "./record-type";

/** The record type of offerings. */
export const offeringRecordType: RecordType<
  "offerings",
  z.output<typeof createOffering>,
  z.output<typeof patchOffering>
> = {
  resource: "offerings",
  references: () => [],
  complete: (_owner, input) => ({
    name: input.name,
    kind: input.kind,
    url: input.url ?? null,
    launchedOn: input.launchedOn ?? null,
    retiredOn: input.retiredOn ?? null,
  }),
  change: (_owner, _row, input) => fieldsOf(input),
};
