import { checkPassword } from "./accounts";
import { canonicalEmail } from "./emails";
import { rateLimits } from "./rate-limits";

/**
 * Who signs in with this address and password, or null; unknown and wrong take the same time. Too many failures from one
 * address, or a pause after wrong passwords, throw RATE_LIMITED whoever is meant, and a crowd throws BUSY.
 */
export async function signIn(
  email: string,
  password: string,
  address: string,
): Promise<{ id: string; name: string; email: string } | null> {
  const limits = rateLimits();
  // Keyed by both, so that a stranger's mistakes never keep the owner out.
  const who = `${address} ${canonicalEmail(email) ?? email.slice(0, 100)}`;
  await limits.wrongPassword.check(who);
  const refund = await limits.signIn.take(address);
  const user = await checkPassword(email, password).catch(async (error: unknown) => {
    await refund();
    throw error;
  });
  if (!user) {
    await limits.wrongPassword.failed(who);
    return null;
  }
  await Promise.all([refund(), limits.wrongPassword.succeeded(who)]);
  return { id: user.id, name: user.name, email: user.email };
}
