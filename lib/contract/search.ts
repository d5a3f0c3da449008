import * as z from "zod/mini";
import type { Resource } from "@/lib/domain/resources";
import { oneOf, requiredText } from "./fields";

/** Whether a search looks through a kind of record, in the order in which it shows what it found. */
const isSearched = {
  clients: true,
  deals: true,
  cases: true,
  milestones: true,
  offerings: true,
  income: true,
  paths: true,
  notes: true,
  touches: true,
  claims: true,
  reviews: false,
} as const satisfies Record<Resource, boolean>;

/** A kind of record that a search looks through. */
export type Searched = { [R in Resource]: (typeof isSearched)[R] extends true ? R : never }[Resource];

/** The kinds of record a search looks through, in the order in which it shows what it found. */
export const searchedResources = Object.entries(isSearched).flatMap(([resource, is]) =>
  is ? [resource as Searched] : [],
);

/** The words to search for. */
export const searchInput = z.strictObject({ q: requiredText(200) });

/**
 * The results, at most five of a kind and twenty in all: a title in the reader's language, a second line that helps
 * to recognise the record ("" where there is none), and its civil date.
 */
export const searchOutput = z.object({
  items: z.array(
    z.object({
      resource: oneOf(searchedResources),
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      on: z.nullable(z.string()),
    }),
  ),
});
