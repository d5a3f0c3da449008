import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "./refusal";

/** How often something may be done, by key. `take` throws RATE_LIMITED with the seconds to wait, else gives a way to undo it. */
export type Limit = { take(key: string): Promise<Refund> };

/** Gives back what `take` took, for an attempt that turned out to be welcome. */
export type Refund = () => Promise<void>;

/** A growing pause between wrong attempts. `check` throws RATE_LIMITED while it lasts. */
export type Pause = {
  check(key: string): Promise<void>;
  failed(key: string): Promise<void>;
  succeeded(key: string): Promise<void>;
};

/** Everything that is limited. Addresses are those of `clientAddress`. */
export type RateLimits = {
  /** Sign-ins that fail, by address: 10 at once, then one every 6 seconds. One that succeeds is refunded. */
  signIn: Limit;
  /** Wrong passwords, by address and account together, so that nobody can shut out an owner who comes from elsewhere. */
  wrongPassword: Pause;
  /** New accounts, by address: 30 at once, then one every 2 minutes. Enough for a workshop behind one address. */
  signUp: Limit;
  /** Demo accounts, by address: as many as new accounts. */
  demo: Limit;
  /** Unknown, expired or revoked tokens, by address: 20 at once, then one every 3 seconds. Valid ones are not counted. */
  badToken: Limit;
  /** Exports, by owner: 10 at once, then one every 6 minutes. */
  exports: Limit;
  /** Imports and their dry runs, by owner: 20 at once, then one every 3 minutes; a file is often put right in steps. */
  imports: Limit;
  /** Calls with a token, by owner: 600 at once, then 10 a second. */
  tokenCalls: Limit;
};

/** Fresh counters, in memory: one process serves a SQLite file, and behind several processes each holds its share. */
export function createRateLimits(): RateLimits {
  return {
    signIn: limit({ burst: 10, seconds: 6 }),
    wrongPassword: pause(),
    signUp: limit({ burst: 30, seconds: 120 }),
    demo: limit({ burst: 30, seconds: 120 }),
    badToken: limit({ burst: 20, seconds: 3 }),
    exports: limit({ burst: 10, seconds: 360 }),
    imports: limit({ burst: 20, seconds: 180 }),
    tokenCalls: limit({ burst: 600, seconds: 0.1 }),
  };
}

/** The counters of this process. */
export function rateLimits(): RateLimits {
  globalThis.leapRateLimits ??= createRateLimits();
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

// Five honest mistakes cost nothing; the pause then doubles from a second to a minute, and is forgotten after an hour.
const freeMistakes = 5;
const longestPause = 60;
const memory = 3_600;

function pause(): Pause {
  const mistakes = new RateLimiterMemory({ points: freeMistakes, duration: memory });
  const paused = new RateLimiterMemory({ points: 1, duration: longestPause });
  return {
    async check(key) {
      const state = await paused.get(key);
      if (state && state.msBeforeNext > 0) throw limited(state.msBeforeNext / 1_000);
    },
    async failed(key) {
      const { consumedPoints } = await mistakes.penalty(key);
      if (consumedPoints >= freeMistakes) {
        await paused.block(key, Math.min(longestPause, 2 ** (consumedPoints - freeMistakes)));
      }
    },
    async succeeded(key) {
      await Promise.all([mistakes.delete(key), paused.delete(key)]);
    },
  };
}

function limited(seconds: number): Refusal {
  return new Refusal("RATE_LIMITED", { retryAfter: Math.max(1, Math.ceil(seconds)) });
}
