import { query } from "@/db/transaction";
import { userByEmail } from "@/db/users";
import { networkOf } from "../limits/networks";
import { type Refund, rateLimits } from "../limits/rate-limits";
import { checkPassword } from "./accounts";
import { canonicalEmail } from "./emails";
import { deviceOf, rememberAccount } from "./known-device";
import { startSession } from "./sessions";

/**
 * Where an attempt to sign in comes from: its network address, the cookie of a known device, and the browser's name.
 */
export type From = { address: string; device: string | null; userAgent: string | null };

/** The person who signed in, the token of the new session, and the cookie that identifies this device from now on. */
export type SignedIn = { id: string; name: string; email: string; token: string; device: string };

/**
 * Signs in with this address and password, or returns null; an unknown address and a wrong password take the same
 * time. Throws RATE_LIMITED after too many failures, whether or not the account exists, and BUSY when too many are
 * waiting. The failures of others never lock an owner out on a device that is known.
 */
export async function signIn(email: string, password: string, from: From): Promise<SignedIn | null> {
  const account = canonicalEmail(email) ?? email.slice(0, 100);
  const [holder] = await query((db) => userByEmail(db, { email: account }));
  const device = deviceOf(from.device, account, holder?.passwordHash ?? null);
  const refund = await (device === null ? admitStranger(account, from.address) : admitKnown(device, account));
  // Two queue entries per network, whatever the device calls itself: an account holder could make up devices for
  // free.
  const line = `${device === null ? "" : "known "}${networkOf(from.address, 48)}`;
  const user = await checkPassword(email, password, line).catch(async (error: unknown) => {
    await refund();
    throw error;
  });
  const { passwordHash = null } = user ?? {};
  const session = user && (await startSession(user.id, from.userAgent, { passwordHash }));
  if (!user || !session) return null;
  await refund();
  const { id, name } = user;
  return {
    id,
    name,
    email: user.email,
    token: session.token,
    device: rememberAccount(from.device, account, passwordHash),
  };
}

function admitKnown(device: string, account: string): Promise<Refund> {
  return rateLimits().knownDevice.take(`${device} ${account}`);
}

function admitStranger(account: string, address: string): Promise<Refund> {
  const { guess, signIn, signInWide } = rateLimits();
  const [network, wide] = [networkOf(address, 64), networkOf(address, 48)];
  return takeAll([
    () => guess.take(`${network} ${account}`),
    () => signIn.take(network),
    () => signInWide.take(wide),
    () => takeFromAccount(account, wide),
  ]);
}

/**
 * Counts an attempt against the account. Attempts of a network beyond its share are not counted, or one network could
 * use up the limit of all; once the account's limit is used up, every network waits.
 */
async function takeFromAccount(account: string, wide: string): Promise<Refund> {
  const { account: ceiling, shareOfAccount } = rateLimits();
  const share = await shareOfAccount.take(`${wide} ${account}`).catch(() => null);
  if (share === null && (await ceiling.hasLeft(account))) return async () => undefined;
  return takeAll([async () => share ?? (async () => undefined), () => ceiling.take(account)]);
}

/** Takes one from each limit or none: what was taken is refunded if a later limit refuses. */
async function takeAll(takes: readonly (() => Promise<Refund>)[]): Promise<Refund> {
  const taken: Refund[] = [];
  const refund = async () => {
    for (const refundOne of taken) await refundOne();
  };
  for (const take of takes) {
    try {
      taken.push(await take());
    } catch (error) {
      await refund();
      throw error;
    }
  }
  return refund;
}
