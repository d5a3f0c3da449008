import * as z from "zod/mini";
import { dealStages } from "@/lib/domain/kinds";
import { isPosition } from "@/lib/domain/position";
import { day, id, listOf, oneOf, requiredText, version } from "./fields";
import { caseFields } from "./inputs/cases";
import { dealFields } from "./inputs/deals";
import { milestoneFields } from "./inputs/milestones";

/** Records as they stand in an export: the fields their owner writes, judged as a create's are, those the server keeps beside them, and nothing else. */

/** A moment in UTC with milliseconds, as every stored moment is written. */
export const instant = () =>
  z.string().check(z.refine((value) => /^\d{4}-/.test(value) && isMoment(value), { error: "wrong-type" }));

/** Whether there is such a moment, and it is written the one way: 30 February and a 25th hour are no moments. */
function isMoment(value: string): boolean {
  return !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}

/** What is kept about every record by itself; of its owner nothing, so that a file can move to another account. */
const kept = {
  id: id(),
  createdAt: instant(),
  updatedAt: instant(),
  version: version().check(z.maximum(2 ** 31 - 2)),
  deletedAt: z.nullable(instant()),
  createdFrom: z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/, { error: "wrong-type" })),
};

/** What no owner can write and no file can prove: it must be as a new record has it. */
const notByFile = { error: "not-by-file" };

/** A record as its owner wrote it. */
export const exportedOf = <F extends Record<string, z.ZodMiniType>>(fields: F) =>
  z.strictObject({ ...kept, ...fields });

export const exportedMilestone = exportedOf({
  ...milestoneFields,
  // A position the server found may be longer than one a client may send.
  position: requiredText(10_000).check(z.refine(isPosition, { error: "wrong-type" })),
});

export const exportedCase = exportedOf({
  ...caseFields,
  images: z.array(z.string()).check(z.refine((images) => images.length === 0, notByFile)),
  confirmedOn: z.null(notByFile),
});

export const exportedDeal = exportedOf({
  ...dealFields,
  // A deal that moved every day for ten years still fits.
  history: listOf(z.strictObject({ stage: oneOf(dealStages), on: day() }), 4000),
});
