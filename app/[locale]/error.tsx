"use client";

import { useParams } from "next/navigation";
import { CrashReport } from "@/components/shell/crash-report";
import { FailurePage } from "@/components/shell/failure";
import { fallbackLocale, isLocale } from "@/lib/i18n/locale";

/** The page shown when a page fails, within the layout and in the language of the address. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams();
  return (
    <FailurePage>
      <CrashReport locale={isLocale(locale) ? locale : fallbackLocale} error={error} retry={retry} />
    </FailurePage>
  );
}
