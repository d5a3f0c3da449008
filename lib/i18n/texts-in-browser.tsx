import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { BrowserTextsFromJson } from "./browser-texts";
import type { Namespace } from "./dictionary";
import { textsAsJson } from "./translator";

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
    <BrowserTextsFromJson locale={locale} json={textsAsJson(locale, namespaces)}>
      {children}
    </BrowserTextsFromJson>
  );
}
