import { Refusal } from "../refusal";

/** Runs work a few pieces at a time, for many callers. Throws BUSY where a caller or all together have too much waiting. */
export type FairQueue = <T>(caller: string, work: () => Promise<T>) => Promise<T>;

/** How much runs at once, and how much waits: of one caller, and of all. */
type Bounds = { atOnce: number; waitingOfOne: number; waitingInAll: number };

type Waiting = { begin: () => void; giveUp: () => void };

/**
 * A queue in which callers take turns, however much one of them asks for. Where no place is left, whoever has most waiting
 * gives one up to somebody who has less, so that a crowd from one place keeps nobody else out.
 */
export function fairQueue({ atOnce, waitingOfOne, waitingInAll }: Bounds): FairQueue {
  let running = 0;
  // In the order of their turns: whoever had one goes to the end.
  const lines = new Map<string, Waiting[]>();
  const waiting = () => [...lines.values()].reduce((sum, line) => sum + line.length, 0);

  function takePlace(caller: string): Promise<void> {
    const line = lines.get(caller) ?? [];
    if (line.length >= waitingOfOne || (waiting() >= waitingInAll && !makePlace(line.length + 1))) throw busy();
    lines.set(caller, line);
    return new Promise((resolve, reject) => line.push({ begin: resolve, giveUp: () => reject(busy()) }));
  }

  /** Lets the longest line's last one go, if that line is longer than `length`. */
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
    // The place is handed over, so that nobody can slip in between.
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
