import type { z } from "zod/mini";
import type { Row } from "@/db/record-tables";
import type { recordSchemas } from "@/lib/contract/records";
import type { Day } from "@/lib/domain/day";
import type { Resource } from "@/lib/domain/resources";

/**
 * The helpers that tell the sample story: a day a number of days ago, a text in the reader's language, and the id of
 * the record with a given name in the story.
 */
export type Teller = {
  ago(days: number): Day;
  say(zh: string, en: string): string;
  id(name: string): string;
};

/** One record of the story: its name in it, what its owner sends to make it, and what the server has kept about it since. */
export type Told<R extends Resource> = {
  name: string;
  /** How many days ago the record was entered. */
  daysAgo: number;
  input: z.output<(typeof recordSchemas)[R]["create"]>;
  kept?: Partial<Row<R>>;
};

/**
 * The records of the story, the first entered first; a kind that is left out has none. The milestones of the path's own
 * plan come beside these.
 */
export type Story = { [R in Resource]?: Told<R>[] };
