import * as z from "zod/mini";
import { strengthLevels } from "@/lib/domain/kinds";
import { oneOf } from "./fields";
import { caseFields } from "./inputs/cases";
import { claimFields } from "./inputs/claims";
import { clientFields } from "./inputs/clients";
import { dealFields } from "./inputs/deals";
import { incomeFields } from "./inputs/income";
import { milestoneFields } from "./inputs/milestones";
import { noteFields } from "./inputs/notes";
import { offeringFields } from "./inputs/offerings";
import { pathFields } from "./inputs/paths";
import { reviewFields } from "./inputs/reviews";
import { touchFields } from "./inputs/touches";

/**
 * The output schemas of the API, one per resource. Keys that are not named here are dropped, so that nothing leaks.
 */

/** The fields that every record has besides its own. Instants are UTC, ISO 8601 with milliseconds. */
const recordFields = {
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.int(),
};

export const pathRow = z.object({ ...recordFields, ...pathFields });
/** A position the server computes may be longer than one a client may send. */
export const milestoneRow = z.object({ ...recordFields, ...milestoneFields, position: z.string() });
export const caseRow = z.object({
  ...recordFields,
  ...caseFields,
  images: z.array(z.string()),
  confirmedOn: z.nullable(z.string()),
  strength: z.object({
    level: oneOf(strengthLevels),
    missing: z.array(oneOf(strengthLevels)),
    lifts: z.array(oneOf(strengthLevels)),
    incomplete: z.boolean(),
  }),
});
export const clientRow = z.object({
  ...recordFields,
  ...clientFields,
  lastTouchOn: z.nullable(z.string()),
  nextContactOn: z.nullable(z.string()),
});
export const dealRow = z.object({
  ...recordFields,
  ...dealFields,
  history: z.array(z.object({ stage: dealFields.stage, on: z.string() })),
});
export const touchRow = z.object({ ...recordFields, ...touchFields });
export const offeringRow = z.object({ ...recordFields, ...offeringFields });
export const incomeRow = z.object({ ...recordFields, ...incomeFields });
export const noteRow = z.object({ ...recordFields, ...noteFields });
export const reviewRow = z.object({ ...recordFields, ...reviewFields });
export const claimRow = z.object({ ...recordFields, ...claimFields });

/** One page of a list, newest first, and the cursor of the next page. */
export const pageOf = <T extends z.ZodMiniType>(row: T) =>
  z.object({ items: z.array(row), nextCursor: z.nullable(z.string()) });
