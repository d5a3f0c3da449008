"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { Locale } from "@/lib/domain/kinds";
import type { Dictionary } from "./dictionary";

/** Makes `useTranslations` and `useLocale` of use-intl work below it. */
export function BrowserTexts(props: { locale: Locale; messages: Partial<Dictionary>; children: ReactNode }) {
  // Civil dates are formatted as UTC days, so that no time zone can shift them.
  return <IntlProvider {...props} timeZone="UTC" />;
}

/**
 * The same with the texts as JSON, as `TextsInBrowser` sends them. A page's data describes an object value by value, which
 * the server writes and both sides read in JavaScript; a string is one value, and the engine reads JSON itself.
 */
export function BrowserTextsFromJson({ json, ...rest }: { locale: Locale; json: string; children: ReactNode }) {
  return <BrowserTexts {...rest} messages={read(json)} />;
}

/** Read once for each set of texts, on the server once a process. */
function read(json: string): Partial<Dictionary> {
  const texts: Partial<Dictionary> = known.get(json) ?? JSON.parse(json);
  known.set(json, texts);
  return texts;
}

const known = new Map<string, Partial<Dictionary>>();
