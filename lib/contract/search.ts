import * as z from "zod/mini";
import type { Resource } from "@/lib/domain/resources";
import { oneOf, requiredText } from "./fields";

/** The kinds of record a search looks through, in the order in which it shows what it found. */
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

/** The words that are looked for. */
export const searchInput = z.strictObject({ q: requiredText(200) });

/**
 * What was found, at most five of a kind and twenty in all: a title in the reader's language, what else they know the
 * record by ("" where nothing does), and its civil date.
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
