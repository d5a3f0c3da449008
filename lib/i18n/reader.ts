import "server-only";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import type { Locale } from "@/lib/domain/kinds";
import { fallbackLocale, isLocale, localeCookie, pickLocale } from "./locale";
import { localeHeader } from "./reader-header";

/** The language of this page's address. An address in an unknown language is not found. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** The reader's language where the address may name none: the address's, else the saved one, else the browser's. */
export async function readerLocale(): Promise<Locale> {
  const [sent, saved] = await Promise.all([headers(), cookies()]);
  const named = sent.get(localeHeader);
  if (isLocale(named)) return named;
  const chosen = saved.get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : (pickLocale(sent.get("accept-language")) ?? fallbackLocale);
}
