import * as z from "zod/mini";
import { locales } from "@/lib/domain/locales";
import { oneOf } from "./fields";
import { profileAnswers } from "./inputs/account";

/** What a person is told about themselves. */
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
});

/** A new account; signing in is a step of its own. */
export const signUpOutput = z.object({ id: z.string(), email: z.string() });

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
