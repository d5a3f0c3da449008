import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

/** What the second visitor met since they were last asked; `worstMs` is the longest they waited, or are waiting. */
export type Seen = z.output<typeof seen>;

/** A visitor who reads on while something else happens. */
export type Onlooker = { ask: () => Promise<Seen>; end: () => void };

const seen = z.object({ answered: z.int(), failed: z.int(), worstMs: z.number() });

/** Sends a visitor, in a process of their own, to read these addresses ten times a second. */
export function sendOnlooker(port: number, paths: readonly string[]): Onlooker {
  const child = fork("tests/attacks/onlooker.mjs", [String(port), ...paths], { execArgv: [] });
  return {
    ask: async () => {
      child.send("?");
      const [told] = await once(child, "message");
      return seen.parse(told);
    },
    end: () => child.disconnect(),
  };
}
