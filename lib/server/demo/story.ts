import type { z } from "zod/mini";
import type { Row } from "@/db/record-tables";
import type { createCase } from "@/lib/contract/inputs/cases";
import type { createClient } from "@/lib/contract/inputs/clients";
import type { createDeal } from "@/lib/contract/inputs/deals";
import type { createIncome } from "@/lib/contract/inputs/income";
import type { createMilestone } from "@/lib/contract/inputs/milestones";
import type { createNote } from "@/lib/contract/inputs/notes";
import type { createOffering } from "@/lib/contract/inputs/offerings";
import type { createPath } from "@/lib/contract/inputs/paths";
import type { createReview } from "@/lib/contract/inputs/reviews";
import type { createTouch } from "@/lib/contract/inputs/touches";
import type { Day } from "@/lib/domain/day";

/**
 * The helpers that tell the sample story: a day a number of days ago, a text in the reader's language, and the id of
 * the record with a given name in the story.
 */
export type Teller = {
  ago(days: number): Day;
  say(zh: string, en: string): string;
  id(name: string): string;
};

/**
 * One record of the story: its name in the story, the input its owner sends, and the fields the server has set since.
 */
export type Told<R extends keyof Inputs> = {
  name: string;
  /** How many days ago the record was entered. */
  daysAgo: number;
  input: Inputs[R];
  kept?: Partial<Row<R>>;
};

/** The records of the story in the order of entry. The milestones of the path's own plan are added to these. */
export type Story = { [R in keyof Inputs]: Told<R>[] };

type Inputs = {
  paths: z.output<typeof createPath>;
  milestones: z.output<typeof createMilestone>;
  clients: z.output<typeof createClient>;
  deals: z.output<typeof createDeal>;
  cases: z.output<typeof createCase>;
  offerings: z.output<typeof createOffering>;
  touches: z.output<typeof createTouch>;
  income: z.output<typeof createIncome>;
  notes: z.output<typeof createNote>;
  reviews: z.output<typeof createReview>;
};
