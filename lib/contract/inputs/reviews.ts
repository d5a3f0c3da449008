import * as z from "zod/mini";
import { hours, listOf, monday, prose, text } from "../fields";
import type { Defaults } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A weekly review's own fields; one review per week. `hours` are all hours of that week, paid or not. */
export const reviewFields = {
  weekOf: monday(),
  wins: prose(),
  blockers: prose(),
  learned: prose(),
  nextThree: listOf(text(500), 3),
  hours: z.nullable(hours(168)),
};

/** Every question of a review may be left open. */
export const reviewDefaults = {
  wins: "",
  blockers: "",
  learned: "",
  nextThree: [],
  hours: null,
} satisfies Defaults<typeof reviewFields>;

export const createReview = createInput(reviewFields, reviewDefaults);

export const patchReview = patchInput(reviewFields);

export const listReviews = listInput({});
