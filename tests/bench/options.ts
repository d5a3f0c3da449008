import { parseArgs } from "node:util";

/** How long and how often is measured. */
export type Pace = { rounds: number; seconds: number; warmUpSeconds: number; starts: number; visits: number };

/** What the command line asks for: which parts, how thoroughly, and whether that is the whole bench. */
export type Options<Part extends string> = { parts: readonly Part[]; pace: Pace; isWhole: boolean };

/** Reads `--quick` and `--only dashboard,list`. Throws a sentence that names the parts there are. */
export function readOptions<Part extends string>(args: string[], known: readonly Part[]): Options<Part> {
  const { values } = parseArgs({ args, options: { quick: { type: "boolean" }, only: { type: "string" } } });
  const named = values.only?.split(",").map((name) => name.trim());
  const unknown = named?.filter((name) => !known.some((part) => part === name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  return {
    parts: named ? known.filter((part) => named.includes(part)) : known,
    pace: values.quick ? quick : thorough,
    isWhole: !named,
  };
}

/** Five rounds of four seconds: the median of their ratios moves by some per cent from run to run, even beside other work. */
const thorough: Pace = { rounds: 5, seconds: 4, warmUpSeconds: 4, starts: 5, visits: 3 };

/** Enough to see whether a change moved a figure by a tenth. */
const quick: Pace = { rounds: 3, seconds: 2, warmUpSeconds: 4, starts: 3, visits: 1 };
