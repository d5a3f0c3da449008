"use client";

import { CrashReport } from "@/components/shell/crash-report";
import { locales } from "@/lib/domain/kinds";
import { languageTag } from "@/lib/i18n/locale";
import "./styles.css";

/** The last resort, when the layout itself fails: no language is known, so both are spoken. */
export default function LayoutError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang={languageTag.zh}>
      <body>
        {locales.map((locale) => (
          <div key={locale} lang={languageTag[locale]}>
            <CrashReport locale={locale} error={error} retry={retry} />
          </div>
        ))}
      </body>
    </html>
  );
}
