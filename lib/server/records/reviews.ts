import type { z } from "zod/mini";
import type { createReview, patchReview } from "@/lib/contract/inputs/reviews";
import { fieldsOf, type RecordType } from "./record-type";

/** The record type of weekly reviews, one per week. */
export const reviewRecordType: RecordType<"reviews", z.output<typeof createReview>, z.output<typeof patchReview>> = {
  resource: "reviews",
  references: () => [],
  complete: (_owner, input) => ({
    weekOf: input.weekOf,
    wins: input.wins ?? "",
    blockers: input.blockers ?? "",
    learned: input.learned ?? "",
    nextThree: input.nextThree ?? [],
    hours: input.hours ?? null,
  }),
  change: (_owner, _row, input) => fieldsOf(input),
  unique: { week: "weekOf" },
};
