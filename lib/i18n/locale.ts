import type { Locale } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";

/** The language for a reader who prefers none of ours. */
export const fallbackLocale: Locale = "en";

/**
 * The cookie that remembers the reader's choice of language; its value is a locale. It is not secret, so scripts may
 * set it.
 */
export const localeCookie = "leap-locale";

/**
 * BCP 47 tags for the `lang` attribute: Chinese names its region, so that fonts and line breaking follow the
 * mainland's conventions.
 */
export const languageTag: Record<Locale, string> = { zh: "zh-CN", en: "en" };

/** Each language's own name for itself, by which a reader finds it. */
export const languageName: Record<Locale, string> = { zh: "中文", en: "English" };

/** Whether a part of an address or a cookie names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language to switch to. */
export function otherLocale(locale: Locale): Locale {
  return locale === "zh" ? "en" : "zh";
}

/**
 * The language that an `Accept-Language` header (RFC 9110 §12.5.4) prefers among ours, or null where it names none.
 * Only the primary subtag counts: `zh-Hant-TW` is answered in Chinese.
 */
export function pickLocale(acceptLanguage: string | null | undefined): Locale | null {
  const wanted = (acceptLanguage ?? "").split(",", MAX_RANGES).map(parseRange);
  // sort() is stable, so equal weights keep the header's order.
  const best = wanted.filter((range) => range.weight > 0).sort((a, b) => b.weight - a.weight);
  return best.map((range) => range.language).find(isLocale) ?? null;
}

/** No browser sends more; a longer header is not worth reading. */
const MAX_RANGES = 32;

function parseRange(range: string): { language: string | undefined; weight: number } {
  const [tag, ...parameters] = range.trim().toLowerCase().split(";");
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag?.split("-", 1)[0], weight: Number.isFinite(weight) ? weight : 0 };
}
