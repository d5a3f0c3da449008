import { RateLimiterMemory } from "rate-limiter-flexible";
import { settings } from "../env";
import { Refusal } from "../refusal";

/** A rate limit by key. `take` throws RATE_LIMITED with the seconds to wait, or returns a way to undo it. */
export type Limit = { take(key: string): Promise<Refund>; hasLeft(key: string): Promise<boolean> };

/** Gives back what `take` took, for a legitimate attempt. */
export type Refund = () => Promise<void>;

/**
 * All rate limits, as a `burst` and then one every so many seconds. Networks are those of `networkOf`. A successful
 * sign-in is refunded everywhere.
 *
 * A sign-in from a device that has signed in before meets only `knownDevice`. For everybody else the limits assume a
 * guesser: one network's attempts never lock another one out, and people who share a network with a guesser wait for
 * seconds. Passwords take ten billion guesses (`password-strength.ts`), so one a second finds none.
 */
export type RateLimits = {
  /**
   * Sign-ins from a device that has signed in to this account before, by device and account: 10, then one a second.
   */
  knownDevice: Limit;
  /** Failed sign-ins, by network (/64): 20, then ten a second. */
  signIn: Limit;
  /** Failed sign-ins, by the wider network (/48) of an IPv6 address: 60, then twenty a second. */
  signInWide: Limit;
  /** Failed sign-ins, by network (/64) and account together: 5, then one a second. */
  guess: Limit;
  /** Failed sign-ins, by account, from anywhere: 100, then one a minute. */
  account: Limit;
  /** The share of those that one network (/48) may use up, by network and account: 10, then one every 6 minutes. */
  shareOfAccount: Limit;
  /** Wrong passwords of a signed-in person, by owner: 5, then one every 5 seconds. */
  ownPassword: Limit;
  /** New accounts, by network (/56): 30, then one every 2 minutes. Enough for a workshop behind one address. */
  signUp: Limit;
  /** Demo accounts, by network (/56): as many as new accounts. */
  demo: Limit;
  /** Unknown, expired or revoked tokens, by network (/64): 20, then one every 3 seconds. Valid ones are not counted. */
  badToken: Limit;
  /** Exports, by owner: 10, then one every 6 minutes. */
  exports: Limit;
  /** Imports and their dry runs, by owner: 20, then one every 3 minutes; a file is often put right in steps. */
  imports: Limit;
  /** Calls of the API, by owner: 600, then 10 a second, unless `LEAP_CALLS_PER_SECOND` says otherwise. */
  calls: Limit;
  /** Calls of the API by the visitor of a demo: a fifth of that. */
  demoCalls: Limit;
};

/** Fresh counters, in memory: one process serves a SQLite file; with several processes each counts its own share. */
export function createRateLimits(callsPerSecond = 10): RateLimits {
  return {
    knownDevice: limit({ burst: 10, seconds: 1 }),
    signIn: limit({ burst: 20, seconds: 0.1 }),
    signInWide: limit({ burst: 60, seconds: 0.05 }),
    guess: limit({ burst: 5, seconds: 1 }),
    account: limit({ burst: 100, seconds: 60 }),
    shareOfAccount: limit({ burst: 10, seconds: 360 }),
    ownPassword: limit({ burst: 5, seconds: 5 }),
    signUp: limit({ burst: 30, seconds: 120 }),
    demo: limit({ burst: 30, seconds: 120 }),
    badToken: limit({ burst: 20, seconds: 3 }),
    exports: limit({ burst: 10, seconds: 360 }),
    imports: limit({ burst: 20, seconds: 180 }),
    calls: limit({ burst: 60 * callsPerSecond, seconds: 1 / callsPerSecond }),
    demoCalls: limit({ burst: 12 * callsPerSecond, seconds: 5 / callsPerSecond }),
  };
}

/** The counters of this process. */
export function rateLimits(): RateLimits {
  globalThis.leapRateLimits ??= createRateLimits(settings().callsPerSecond);
  return globalThis.leapRateLimits;
}

declare global {
  // On globalThis, because a server bundle may hold this module more than once and the counters belong to the
  // process.
  var leapRateLimits: RateLimits | undefined;
}

/**
 * A token bucket that holds `burst` and gains one every `seconds`. The store records for each key when its bucket
 * would be full again, as the moment its record expires (the generic cell rate algorithm), so there is no window
 * whose edge lets twice as much through.
 */
function limit({ burst, seconds }: { burst: number; seconds: number }): Limit {
  const store = new RateLimiterMemory({ points: burst, duration: burst * seconds });
  const inTurn = queue();
  const untilFull = async (key: string) => Math.max(0, ((await store.get(key))?.msBeforeNext ?? 0) / 1_000);
  return {
    hasLeft: (key) => inTurn(async () => (await untilFull(key)) + seconds <= burst * seconds + tolerance),
    take: (key) =>
      inTurn(async () => {
        const wanted = (await untilFull(key)) + seconds;
        if (wanted > burst * seconds + tolerance) throw limited(wanted - burst * seconds);
        await store.set(key, 1, wanted);
        return () =>
          inTurn(async () => {
            const left = (await untilFull(key)) - seconds;
            // The store would take a duration of zero for ever.
            if (left > 0) await store.set(key, 1, left);
            else await store.delete(key);
          });
      }),
  };
}

// The clock counts whole milliseconds, so a sum of fractions of a second may overshoot by that much.
const tolerance = 0.001;

/** Runs one piece of work after another, so that nobody reads a count that is about to change. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

function limited(seconds: number): Refusal {
  return new Refusal("RATE_LIMITED", { retryAfter: Math.max(1, Math.ceil(seconds)) });
}
