import type { z } from "zod/mini";
import { call } from "@/lib/client/call";
import { signIn } from "@/lib/client/sign-in";
import { accountRoutes } from "@/lib/contract/account-routes";
import type { signUp } from "@/lib/contract/inputs/account";

/**
 * Makes the account and signs in with it. Throws the refusal of the account; a failure to sign in is only returned.
 */
export async function makeAccount(input: z.input<typeof signUp>): Promise<{ email: string; signedIn: boolean }> {
  await call(accountRoutes.signUp, input);
  const outcome = await signIn(input.email, input.password).catch(() => "INTERNAL" as const);
  return { email: input.email, signedIn: outcome === "done" };
}
