import * as z from "zod/mini";
import { oneOf, requiredText } from "./fields";
import type { Resource } from "./routes";

/** The kinds of record that a search covers, in the order of its results. */
export const searchedResources = [
  "clients",
  "deals",
  "cases",
  "milestones",
  "offerings",
  "income",
  "paths",
  "notes",
  "touches",
  "claims",
] as const satisfies readonly Resource[];

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
