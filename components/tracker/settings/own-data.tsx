"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/contract/routes";

/** The import code is loaded once a file is chosen. */
const ImportFile = lazy(() => import("./import-file"));

/** Exports everything as one file, and imports such a file. Days are those of `timeZone`. */
export function OwnData({ ownId, timeZone }: { ownId: string; timeZone: string }) {
  const t = useTranslations("transfer");
  const common = useTranslations("common");
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<{ file: File; at: number } | null>(null);
  return (
    <Section title={t("title")}>
      <div className="grid justify-items-start gap-3 border-t border-hairline py-3">
        <p>{t("exportWhat")}</p>
        <ButtonLink variant="secondary" href={`/api/v1${routes.transfer.export.path}`} download>
          {t("download")}
        </ButtonLink>
      </div>
      <div className="grid justify-items-start gap-3 border-t border-hairline py-3">
        <p>{t("importWhat")}</p>
        {/* The browser's own control speaks the browser's language, so a button of ours opens it. */}
        <Button ref={opener} variant="secondary" onClick={() => input.current?.click()}>
          {t("choose")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-hidden
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) setChosen({ file, at: Date.now() });
            // The same file can be corrected and chosen again.
            currentTarget.value = "";
          }}
        />
        {chosen ? (
          <Suspense fallback={<p className="text-small text-muted">{common("loading")}</p>}>
            <ImportFile
              key={chosen.at}
              file={chosen.file}
              ownId={ownId}
              timeZone={timeZone}
              onClose={() => {
                setChosen(null);
                // The close button disappears with the rest.
                opener.current?.focus();
              }}
            />
          </Suspense>
        ) : null}
      </div>
    </Section>
  );
}
