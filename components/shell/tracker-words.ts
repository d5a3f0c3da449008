import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** What the frame of the signed-in pages says, as its one client component is given it. */
export type TrackerWords = ReturnType<typeof makeWords>;

/** The frame's words in a language, made once a process. */
export function trackerWords(locale: Locale): TrackerWords {
  made[locale] ??= makeWords(locale);
  return made[locale];
}

const made: { [L in Locale]?: TrackerWords } = {};

function makeWords(locale: Locale) {
  const t = translator(locale, "shell");
  return {
    appName: translator(locale, "common")("appName"),
    skip: t("skip"),
    home: t("home"),
    places: t("places"),
    more: t("more"),
    today: t("today"),
    plan: t("plan"),
    cases: t("cases"),
    clients: t("clients"),
    income: t("income"),
    progress: t("progress"),
    notes: t("notes"),
    claims: t("claims"),
    paths: t("paths"),
    settings: t("settings"),
    capture: t("capture"),
    captureLong: t("captureLong"),
    captureFailed: t("captureFailed"),
    noScript: t("noScript"),
    signOut: t("signOut"),
    signingOut: t("signingOut"),
    signOutFailed: t("signOutFailed"),
  };
}
