import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { profileOutput, sessionOutput, tokenOutput } from "@/lib/contract/account";

/** The profile as its owner sees it. */
export type Profile = z.output<typeof profileOutput>;

/** A personal token as it is listed. */
export type PersonalToken = z.output<typeof tokenOutput>;

/** A signed-in browser of the reader. */
export type SignIn = z.output<typeof sessionOutput>;

/** The reader's own profile. */
export const ownProfile = api.account.profile.queryOptions();

/** The reader's personal tokens in force, newest first. */
export const ownTokens = api.tokens.list.queryOptions();

/** The reader's sessions, last used first. */
export const ownSignIns = api.sessions.list.queryOptions();
