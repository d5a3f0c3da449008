import { hash, verify } from "@node-rs/argon2";
import type { FieldError } from "@/lib/contract/errors";
import { type FairQueue, fairQueue } from "../limits/fair-queue";
import { passwordWeakness } from "./password-strength";

/** Shortest and longest password, in code points after NFC. No rules of composition, as NIST SP 800-63B asks. */
export const passwordLength = { min: 12, max: 256 } as const;

/** What is wrong with a new password, or null; `known` is what others know of its owner (name, mail address). */
export function passwordError(password: string, known: readonly string[]): Omit<FieldError, "path"> | null {
  const text = password.normalize("NFC");
  const length = Array.from(text).length;
  if (!text.isWellFormed() || text.includes("\0")) return { code: "not-text" };
  if (length < passwordLength.min) return { code: "too-short", limit: passwordLength.min };
  if (length > passwordLength.max) return { code: "too-long", limit: passwordLength.max };
  const weakness = passwordWeakness(text, known);
  return weakness === null ? null : { code: weakness };
}

/** An argon2id hash in PHC form with a fresh salt. `from` is whose turn it is. Throws BUSY when too many are waiting. */
export async function hashPassword(password: string, from: string): Promise<string> {
  return inTurn(from, () => hash(password.normalize("NFC"), parameters));
}

/**
 * Whether the password matches. Without a hash it does the same work and says no, so that an unknown person takes the
 * time of a wrong password. `outdated` asks for a new hash. `from` is whose turn it is. Throws BUSY when too many are
 * waiting.
 */
export async function verifyPassword(
  stored: string | null,
  password: string,
  from: string,
): Promise<{ matches: boolean; outdated: boolean }> {
  const text = password.normalize("NFC");
  // Longer ones cannot be anyone's; they still cost one verification, cut so that their length buys no extra work.
  const possible = text.length <= passwordLength.max * 2;
  const matches = await inTurn(from, () =>
    verify(stored ?? nobodysHash, possible ? text : text.slice(0, passwordLength.max)),
  );
  return { matches: matches && possible && stored !== null, outdated: stored !== null && !stored.startsWith(prefix) };
}

// OWASP's minimum for argon2id, which is the library's default kind: 19 MiB, two passes, one lane. Raising one of them
// makes every older hash outdated.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const prefix = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$`;

// The hash of a password nobody has: 16 bytes of salt and 32 of hash that no input is known to give.
const nobodysHash = `${prefix}${"A".repeat(22)}$${"A".repeat(43)}`;

// Two at once leave the event loop and the other core free. Forty waiting are answered within a second; one network that
// asks for more than its share waits behind everybody else.
const bounds = { atOnce: 2, waitingOfOne: 10, waitingInAll: 40 };

// On globalThis, because a server bundle may hold this module more than once and the bound is the process's.
globalThis.leapHashing ??= fairQueue(bounds);
const inTurn = globalThis.leapHashing;

declare global {
  var leapHashing: FairQueue | undefined;
}
