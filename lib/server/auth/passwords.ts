import { hash, verify } from "@node-rs/argon2";
import type { FieldError } from "@/lib/contract/errors";
import { type FairQueue, fairQueue } from "../limits/fair-queue";
import { passwordWeakness } from "./password-strength";

/** Shortest and longest password, in code points after NFC. No rules of composition, as NIST SP 800-63B asks. */
export const passwordLength = { min: 12, max: 256 } as const;

/**
 * What is wrong with a new password, or null; `known` is what others may know about its owner (name, mail address).
 */
export function passwordError(password: string, known: readonly string[]): Omit<FieldError, "path"> | null {
  const text = password.normalize("NFC");
  const length = Array.from(text).length;
  if (!text.isWellFormed() || text.includes("\0")) return { code: "not-text" };
  if (length < passwordLength.min) return { code: "too-short", limit: passwordLength.min };
  if (length > passwordLength.max) return { code: "too-long", limit: passwordLength.max };
  const weakness = passwordWeakness(text, known);
  return weakness === null ? null : { code: weakness };
}

/**
 * An argon2id hash in PHC form with a fresh salt. `from` identifies the caller in the queue. Throws BUSY when too
 * many are waiting.
 */
export async function hashPassword(password: string, from: string): Promise<string> {
  return inTurn(from, () => hash(password.normalize("NFC"), parameters));
}

/**
 * Whether the password matches. Without a hash it does the same work and returns false, so that an unknown person
 * takes as long as a wrong password. `outdated` asks for a new hash. `from` identifies the caller in the queue.
 * Throws BUSY when too many are waiting.
 */
export async function verifyPassword(
  stored: string | null,
  password: string,
  from: string,
): Promise<{ matches: boolean; outdated: boolean }> {
  const text = password.normalize("NFC");
  // A longer one cannot be valid; it still costs one verification, cut so that its length buys no extra work.
  const possible = text.length <= passwordLength.max * 2;
  const matches = await inTurn(from, () =>
    verify(stored ?? nobodysHash, possible ? text : text.slice(0, passwordLength.max)),
  );
  return { matches: matches && possible && stored !== null, outdated: stored !== null && !stored.startsWith(prefix) };
}

// OWASP's minimum for argon2id, which is the library's default: 19 MiB, two passes, one lane. Raising any of them
// makes every older hash outdated.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const prefix = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$`;

// A hash that matches no password: 16 bytes of salt and a 32-byte hash that no known input produces.
const nobodysHash = `${prefix}${"A".repeat(22)}$${"A".repeat(43)}`;

// Two at once leave the event loop and the other core free. Forty waiting are answered within a second; a network
// that asks for more than its share waits behind everybody else.
const bounds = { atOnce: 2, waitingOfOne: 10, waitingInAll: 40 };

// On globalThis, because a server bundle may hold this module more than once and the bound applies to the process.
globalThis.leapHashing ??= fairQueue(bounds);
const inTurn = globalThis.leapHashing;

declare global {
  var leapHashing: FairQueue | undefined;
}
