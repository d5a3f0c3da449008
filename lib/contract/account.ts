import * as z from "zod/mini";
import { locales } from "@/lib/domain/locales";
import { oneOf } from "./fields";
import { profileAnswers } from "./inputs/account";

/** The used part of a limit, and the limit. */
const share = z.object({ used: z.int(), most: z.int() });

/** The profile as its owner sees it. `bytes` count the words in their records, the trash included. */
export const profileOutput = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  locale: oneOf(locales),
  timeZone: z.string(),
  baseCurrency: z.string(),
  hoursPerWeek: z.nullable(z.number()),
  profile: z.nullable(profileAnswers),
  version: z.int(),
  quota: z.object({ records: share, bytes: share, tokens: share }),
});

/** A new account; signing in is a separate step. */
export const signUpOutput = z.object({ id: z.string(), email: z.string() });

/** A signed-in browser; `device` is its name, such as "Chrome · Windows", or null where it is unknown. */
export const sessionOutput = z.object({
  id: z.string(),
  device: z.nullable(z.string()),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  current: z.boolean(),
});

/** How many sessions were ended. */
export const endedOutput = z.object({ ended: z.int() });

/** A personal token as it is listed; the token itself is shown once, when it is made. */
export const tokenOutput = z.object({
  id: z.string(),
  name: z.string(),
  scope: oneOf(["read", "write"]),
  createdAt: z.string(),
  expiresAt: z.nullable(z.string()),
  lastUsedAt: z.nullable(z.string()),
});

export const newTokenOutput = z.extend(tokenOutput, { token: z.string() });
