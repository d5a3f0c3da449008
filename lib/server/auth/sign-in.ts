import { query } from "@/db/transaction";
import { userByEmail } from "@/db/users";
import { networkOf } from "../limits/networks";
import { type Refund, rateLimits } from "../limits/rate-limits";
import { checkPassword } from "./accounts";
import { canonicalEmail } from "./emails";
import { deviceOf, rememberAccount } from "./known-device";
import { startSession } from "./sessions";

/** Where an attempt to sign in comes from: its network address, the cookie of a device that was here before, and a browser. */
export type From = { address: string; device: string | null; userAgent: string | null };

/** Who signed in, with the token of the session that began, and the cookie by which this device is known from now on. */
export type SignedIn = { id: string; name: string; email: string; token: string; device: string };

/**
 * Who signs in with this address and password, or null; unknown and wrong take the same time. Too many failures throw
 * RATE_LIMITED whoever is meant, and a crowd throws BUSY. What others do wrong never refuses an owner on a device of theirs.
 */
export async function signIn(email: string, password: string, from: From): Promise<SignedIn | null> {
  const account = canonicalEmail(email) ?? email.slice(0, 100);
  const [holder] = await query((db) => userByEmail(db, { email: account }));
  const device = deviceOf(from.device, account, holder?.passwordHash ?? null);
  const refund = await (device === null ? admitStranger(account, from.address) : admitKnown(device, account));
  // Two lines a network, whatever it calls itself: devices cost nothing to whoever has an account.
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
    () => takeOfAccount(account, wide),
  ]);
}

/**
 * Counts an attempt against the account. What a network does beyond its share is not counted, or one could use up what is
 * everybody's; but where nothing is left, every network waits.
 */
async function takeOfAccount(account: string, wide: string): Promise<Refund> {
  const { account: ceiling, shareOfAccount } = rateLimits();
  const share = await shareOfAccount.take(`${wide} ${account}`).catch(() => null);
  if (share === null && (await ceiling.hasLeft(account))) return async () => undefined;
  return takeAll([async () => share ?? (async () => undefined), () => ceiling.take(account)]);
}

/** Takes one of each, or none: what was taken is given back where the next one refuses. */
async function takeAll(takes: readonly (() => Promise<Refund>)[]): Promise<Refund> {
  const taken: Refund[] = [];
  const refund = async () => {
    for (const back of taken) await back();
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
