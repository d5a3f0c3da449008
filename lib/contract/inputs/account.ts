import * as z from "zod/mini";
import { appetites, backgrounds } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { currency, hours, id, line, listOf, oneOf, requiredText, text, timeZone, version } from "../fields";

/** A password as it is typed. */
const password = () => z.string().check(z.minLength(1), z.maxLength(1000));

/** Signing up. The use-case judges the password and the address; this schema checks only their form. */
export const signUp = z.strictObject({
  id: z.optional(id()),
  email: requiredText(320),
  password: password(),
  name: text(200),
  locale: oneOf(locales),
  timeZone: timeZone(),
  baseCurrency: z.optional(currency()),
});

/** The credentials for signing in. */
export const credentials = z.pick(signUp, { email: true, password: true });

/** What a person says about themselves at the start; each answer may be missing. */
export const profileAnswers = z.strictObject({
  background: z.optional(oneOf(backgrounds)),
  likes: z.optional(listOf(line(), 20)),
  tools: z.optional(listOf(line(), 50)),
  reach: z.optional(listOf(line(), 20)),
  risk: z.optional(oneOf(appetites)),
  needsIncomeSoon: z.optional(z.boolean()),
});

/** The fields of the profile that its owner may change. `profile` is replaced as a whole. */
export const patchProfile = z.strictObject({
  version: version(),
  name: z.optional(text(200)),
  locale: z.optional(oneOf(locales)),
  timeZone: z.optional(timeZone()),
  baseCurrency: z.optional(currency()),
  hoursPerWeek: z.optional(z.nullable(hours(168))),
  profile: z.optional(z.nullable(profileAnswers)),
});

/** Choosing the language alone; it affects nothing else, so it needs no version. */
export const chooseLocale = z.strictObject({ locale: oneOf(locales) });

/** A new password together with the old one, which only the owner knows. The use-case judges both. */
export const changePassword = z.strictObject({ current: password(), next: password() });

/** Deleting the account for good; the password proves that the owner asks. */
export const removeAccount = z.strictObject({ password: password() });

/** A new personal token. It is valid for `days`, by default 90 and at most a year and a day. */
export const createToken = z.strictObject({
  name: line(),
  scope: oneOf(["read", "write"]),
  days: z.optional(z.int().check(z.minimum(1), z.maximum(366))),
});
