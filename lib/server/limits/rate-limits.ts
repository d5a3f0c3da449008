import { RateLimiterMemory } from "rate-limiter-flexible";
import { settings } from "../env";
import { Refusal } from "../refusal";

/** How often something may be done, by key. `take` throws RATE_LIMITED with the seconds to wait, else gives a way to undo it. */
export type Limit = { take(key: string): Promise<Refund>; hasLeft(key: string): Promise<boolean> };

/** Gives back what `take` took, for an attempt that turned out to be welcome. */
export type Refund = () => Promise<void>;

/**
 * Everything that is limited, as `burst` at once and then one every so many seconds. Networks are those of `networkOf`. An
 * attempt to sign in that succeeds is given back everywhere.
 *
 * Who signs in from a device that has done so before meets only `knownDevice`. For everybody else the limits are those of
 * a guesser: what one network asks for never shuts another one out, and whoever shares it with a guesser waits for seconds.
 * Passwords take ten billion guesses (`password-strength.ts`), so one a second finds none.
 */
export type RateLimits = {
  /** Sign-ins from a device that signed in to this account before, by device and account: 10, then one a second. */
  knownDevice: Limit;
  /** Sign-ins that fail, by network (/64): 20, then ten a second. */
  signIn: Limit;
  /** Sign-ins that fail, by the wider network (/48) of an IPv6 address: 60, then twenty a second. */
  signInWide: Limit;
  /** Sign-ins that fail, by network (/64) and account together: 5, then one a second. */
  guess: Limit;
  /** Sign-ins that fail, by account, from wherever they come: 100, then one a minute. */
  account: Limit;
  /** How many of those one network (/48) may use up, by network and account: 10, then one every 6 minutes. */
  shareOfAccount: Limit;
  /** Wrong passwords typed by somebody who is signed in, by owner: 5, then one every 5 seconds. */
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
  /** Calls of the API, by owner: 600, then 10 a second, where `LEAP_CALLS_PER_SECOND` says nothing else. */
  calls: Limit;
  /** Calls of the API by the visitor of a demo: a fifth of that. */
  demoCalls: Limit;
};

/** Fresh counters, in memory: one process serves a SQLite file, and behind several processes each holds its share. */
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
  // Here, because a server bundle may hold this module more than once and the counters are the process's.
  var leapRateLimits: RateLimits | undefined;
}

/**
 * A token bucket that holds `burst` and gains one every `seconds`. The store keeps for each key when its bucket would be
 * full again, as the moment its record expires (the generic cell rate algorithm), so that there is no window whose edge
 * lets twice as much through.
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
            // A duration of nothing would mean for ever to the store.
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
