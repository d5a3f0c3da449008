import type { z } from "zod/mini";
import { type createReview, type patchReview, reviewDefaults, reviewFields } from "@/lib/contract/inputs/reviews";
import { withDefaults } from "@/lib/contract/record-defaults";
import { circumstancesOf, fieldsOf, type RecordType } from "./record-type";

/** Keeps weekly reviews, one a week. */
export const reviewRecordType: RecordType<"reviews", z.output<typeof createReview>, z.output<typeof patchReview>> = {
  resource: "reviews",
  references: () => [],
  complete: (owner, input) => withDefaults(reviewFields, reviewDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
  unique: { week: "weekOf" },
};
