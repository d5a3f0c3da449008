import { type Settings, settings } from "../env";
import { networkOf } from "../limits/networks";
import { rateLimits } from "../limits/rate-limits";
import { Refusal } from "../refusal";
import { createAccount, type NewAccount } from "./accounts";

/**
 * Makes an account for a visitor from this network address, where sign-ups are open. Invalid input costs no attempt.
 * Throws SIGN_UPS_CLOSED, RATE_LIMITED, or what `createAccount` throws.
 */
export async function signUp(
  input: NewAccount,
  from: { address: string; signUps?: Settings["signUps"] },
): Promise<{ id: string; email: string; isNew: boolean }> {
  if ((from.signUps ?? settings().signUps) !== "open") throw new Refusal("SIGN_UPS_CLOSED");
  const network = networkOf(from.address, 56);
  const refund = await rateLimits().signUp.take(network);
  return createAccount(input, network).catch(async (error: unknown) => {
    if (error instanceof Refusal && ["INPUT_INVALID", "BUSY"].includes(error.code)) await refund();
    throw error;
  });
}
