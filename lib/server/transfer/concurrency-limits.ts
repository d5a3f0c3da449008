import { networkOf } from "../limits/networks";
import { Refusal } from "../refusal";

/** Who wants a seat: an account, and the network address it is used from. */
export type Taker = { userId: string; address: string };

/**
 * How many may do something long at once: one a person, half of the seats a network, and all of them together. `take`
 * throws BUSY, or gives the seat's way back.
 */
export type ConcurrencyLimit = { take(taker: Taker): () => void };

/** Everything long that is limited in this process. */
export function concurrencyLimits(): ConcurrencyLimits {
  globalThis.leapConcurrencyLimits ??= {
    // Each holds a database connection until its reader is done, and PostgreSQL's pool has ten.
    exports: concurrencyLimit(4),
    // Each may take as much of the disk as the largest file, for as long as a slow sender needs.
    uploads: concurrencyLimit(8),
    // Each is a process of its own that keeps a processor busy.
    imports: concurrencyLimit(2),
  };
  return globalThis.leapConcurrencyLimits;
}

type ConcurrencyLimits = { exports: ConcurrencyLimit; uploads: ConcurrencyLimit; imports: ConcurrencyLimit };

declare global {
  // Here, because a server bundle may hold this module more than once and the seats are the process's.
  var leapConcurrencyLimits: ConcurrencyLimits | undefined;
}

/** Whoever finds no seat tries again after this many seconds. */
const retryAfter = 5;

function concurrencyLimit(inAll: number): ConcurrencyLimit {
  const taken = new Map<string, string>();
  return {
    take({ userId, address }) {
      const network = networkOf(address, 48);
      const near = [...taken.values()].filter((other) => other === network).length;
      if (taken.has(userId) || near >= inAll / 2 || taken.size >= inAll) throw new Refusal("BUSY", { retryAfter });
      taken.set(userId, network);
      let isBack = false;
      return () => {
        if (!isBack) taken.delete(userId);
        isBack = true;
      };
    },
  };
}
