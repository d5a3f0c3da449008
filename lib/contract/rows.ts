import * as z from "zod/mini";
import { strengthLevels } from "@/lib/domain/kinds";
import { oneOf } from "./fields";
import { caseFields } from "./inputs/cases";
import { clientFields } from "./inputs/clients";
import { dealFields } from "./inputs/deals";
import { milestoneFields } from "./inputs/milestones";

/** What the API gives back of a record. Keys that are not named here are dropped, so that nothing leaks. */

/** The fields that every record has besides its own. Instants are UTC, ISO 8601 with milliseconds. */
const recordFields = {
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.int(),
};

/** A record as its owner wrote it. */
export const rowOf = <F extends Record<string, z.ZodMiniType>>(fields: F) => z.object({ ...recordFields, ...fields });

/** A position the server found may be longer than one a client may send. */
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

/** One page of a list, newest first, and the cursor of the next page. */
export const pageOf = <T extends z.ZodMiniType>(row: T) =>
  z.object({ items: z.array(row), nextCursor: z.nullable(z.string()) });
