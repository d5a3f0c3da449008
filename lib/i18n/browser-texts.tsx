"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { Locale } from "@/lib/domain/kinds";
import type { Dictionary } from "./dictionary";

/** Makes `useTranslations` and `useLocale` of use-intl work below it. Rendered by `TextsInBrowser`, which fills it. */
export function BrowserTexts(props: { locale: Locale; messages: Partial<Dictionary>; children: ReactNode }) {
  // Civil dates are formatted as UTC days, so that no zone can shift them.
  return <IntlProvider {...props} timeZone="UTC" />;
}
