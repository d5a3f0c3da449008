import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { BrowserTextsFromJson } from "./browser-texts";
import type { Namespace } from "./dictionary";
import { textsAsJson } from "./translator";

/**
 * Gives the client components below it the named namespaces, and no others. A nested one replaces the outer one, so it
 * names everything its own components use.
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
