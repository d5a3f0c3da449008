"use client";

import { CrashReport } from "@/components/shell/crash-report";
import { FailurePage } from "@/components/shell/failure";
import { locales } from "@/lib/domain/locales";
import { languageTag } from "@/lib/i18n/locale";
import { failure } from "@/lib/i18n/messages/failure";
import { fontClasses } from "./fonts";
import "./styles.css";

/** The last resort, when the layout itself fails: the language is unknown, so both are shown. */
export default function LayoutError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang={languageTag.zh} className={fontClasses}>
      <head>
        <title>{locales.map((locale) => failure[locale].crashTitle).join(" ")}</title>
      </head>
      <body>
        <FailurePage>
          {locales.map((locale) => (
            <div key={locale} lang={languageTag[locale]}>
              <CrashReport locale={locale} error={error} retry={retry} />
            </div>
          ))}
        </FailurePage>
      </body>
    </html>
  );
}
