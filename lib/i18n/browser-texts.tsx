"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { Locale } from "@/lib/domain/kinds";
import type { Dictionary } from "./dictionary";

/**
 * Provides `useTranslations` and `useLocale` of use-intl to the components below. Rendered by `TextsInBrowser`, which
 * supplies the texts.
 */
export function BrowserTexts(props: { locale: Locale; messages: Partial<Dictionary>; children: ReactNode }) {
  // Civil dates are formatted as UTC days, so that no time zone can shift them.
  return <IntlProvider {...props} timeZone="UTC" />;
}
