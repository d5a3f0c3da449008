import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { languageTag } from "@/lib/i18n/locale";
import { fontClasses } from "./fonts";
import "./styles.css";

/** The HTML document around every page, with the language, the fonts and the one stylesheet. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={languageTag[locale]} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
