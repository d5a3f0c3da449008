import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { BrowserTexts } from "./browser-texts";
import type { Namespace } from "./dictionary";
import { textsFor } from "./translator";

/**
 * Provides only the named namespaces to the client components below. A nested provider replaces the outer one, so it
 * must name everything its own components use.
 */
export function TextsInBrowser({
  locale,
  namespaces,
  children,
}: {
  locale: Locale;
  namespaces: readonly Namespace[];
  children: ReactNode;
}) {
  return (
    <BrowserTexts locale={locale} messages={textsFor(locale, namespaces)}>
      {children}
    </BrowserTexts>
  );
}
