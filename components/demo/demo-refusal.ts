import { errorStatus } from "@/lib/contract/errors";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** Why the demo was not opened, in words. An address may hold any code, and an unknown one is a general failure. */
export function demoRefusal(locale: Locale, code: string): string {
  if (code === "COOKIES_REFUSED") return translator(locale, "demo")("refused.COOKIES_REFUSED");
  const known = Object.keys(errorStatus).find((each): each is keyof typeof errorStatus => each === code);
  return known && explainedCodes.has(known)
    ? translator(locale, "errors")(`code.${known}`)
    : translator(locale, "demo")("refused.failed");
}

/** The refusals that mean something to a visitor. */
const explainedCodes: ReadonlySet<keyof typeof errorStatus> = new Set([
  "DEMO_CLOSED",
  "DEMO_FULL",
  "RATE_LIMITED",
  "BUSY",
  "DATABASE_FULL",
]);
