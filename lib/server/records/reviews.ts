import { reviewDefaults, reviewFields } from "@/lib/contract/inputs/reviews";
import { withDefaults } from "@/lib/contract/record-defaults";
import { formats } from "@/lib/i18n/formats";
import { asStored, circumstancesOf, fieldsOf, type RecordType } from "./record-type";

/** The record type of weekly reviews, one a week. */
export const reviewRecordType: RecordType<"reviews"> = {
  resource: "reviews",
  title: ({ weekOf }, locale) => formats(locale).date(weekOf),
  present: asStored,
  references: () => [],
  complete: (owner, input) => withDefaults(reviewFields, reviewDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
  unique: { week: "weekOf" },
};
