import { Refusal } from "../refusal";

/**
 * Runs a few pieces of work at a time for many callers. Throws BUSY where a caller, or all together, have too much
 * waiting.
 */
export type FairQueue = <T>(caller: string, work: () => Promise<T>) => Promise<T>;

/** How many run at once, and how many may wait: of one caller, and of all. */
type Bounds = { atOnce: number; waitingOfOne: number; waitingInAll: number };

type Waiting = { begin: () => void; giveUp: () => void };

/**
 * A queue in which callers take turns, however much one of them asks for. When it is full, the caller with the most
 * waiting loses one place to a caller with fewer, so that a crowd from one place locks nobody else out.
 */
export function fairQueue({ atOnce, waitingOfOne, waitingInAll }: Bounds): FairQueue {
  let running = 0;
  // In the order of turns: a caller who had one goes to the end.
  const lines = new Map<string, Waiting[]>();
  const waiting = () => [...lines.values()].reduce((sum, line) => sum + line.length, 0);

  function takePlace(caller: string): Promise<void> {
    const line = lines.get(caller) ?? [];
    if (line.length >= waitingOfOne || (waiting() >= waitingInAll && !makePlace(line.length + 1))) throw busy();
    lines.set(caller, line);
    return new Promise((resolve, reject) => line.push({ begin: resolve, giveUp: () => reject(busy()) }));
  }

  /** Removes the last entry of the longest line, if that line is longer than `length`. */
  function makePlace(length: number): boolean {
    const longest = [...lines.values()].reduce((most, line) => (line.length > most.length ? line : most), []);
    if (longest.length <= length) return false;
    longest.pop()?.giveUp();
    return true;
  }

  function next(): void {
    const [first] = lines;
    if (!first) {
      running--;
      return;
    }
    const [caller, line] = first;
    // The slot is handed over, so that nobody can slip in between.
    line.shift()?.begin();
    lines.delete(caller);
    if (line.length > 0) lines.set(caller, line);
  }

  return async (caller, work) => {
    if (running >= atOnce) await takePlace(caller);
    else running++;
    try {
      return await work();
    } finally {
      next();
    }
  };
}

function busy(): Refusal {
  return new Refusal("BUSY", { retryAfter: 1 });
}
