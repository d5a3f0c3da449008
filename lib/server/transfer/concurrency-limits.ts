import { networkOf } from "../limits/networks";
import { Refusal } from "../refusal";

/** The account that wants a slot, and the network address it is used from. */
export type SlotRequest = { userId: string; address: string };

/**
 * A limit on long operations that run at once: one per person, half of the slots per network, and a total. `take`
 * throws BUSY, or returns the function that frees the slot.
 */
export type ConcurrencyLimit = { take(taker: SlotRequest): () => void };

/** The concurrency limits of this process. */
export function concurrencyLimits(): ConcurrencyLimits {
  globalThis.leapConcurrencyLimits ??= {
    // Each export holds a database connection until its reader is done, and PostgreSQL's pool has ten.
    exports: concurrencyLimit(4),
    // Each upload may take as much disk space as the largest file, for as long as a slow sender needs.
    uploads: concurrencyLimit(8),
    // Each import is a child process that keeps a processor busy.
    imports: concurrencyLimit(2),
  };
  return globalThis.leapConcurrencyLimits;
}

type ConcurrencyLimits = { exports: ConcurrencyLimit; uploads: ConcurrencyLimit; imports: ConcurrencyLimit };

declare global {
  // On globalThis, because a server bundle may hold this module more than once and the limits belong to the process.
  var leapConcurrencyLimits: ConcurrencyLimits | undefined;
}

/** Seconds after which a client that found no slot should try again. */
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
