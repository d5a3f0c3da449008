import type { Metadata } from "next";
import { headers } from "next/headers";
import { NotFoundNotice } from "@/components/shell/not-found-notice";
import { notFound } from "@/lib/i18n/messages/not-found";
import { readerLocale } from "@/lib/i18n/reader";
import { missingEntryHeader } from "@/lib/i18n/reader-header";
import { nearEntries } from "@/lib/server/pages/missing-entry";
import { Document } from "./document";

export { viewport } from "./[locale]/layout";

/** The title names the problem; the framework adds `noindex`. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: notFound[await readerLocale()].title };
}

/**
 * The answer for every address without a page. Unlike `notFound()` in a page it is complete HTML before scripts run.
 * Reading the request keeps it dynamic, so that it has the nonce.
 */
export default async function UnknownAddress() {
  const locale = await readerLocale();
  const missing = (await headers()).get(missingEntryHeader);
  return (
    <Document locale={locale}>
      <NotFoundNotice locale={locale} near={missing === null ? [] : nearEntries(missing)} />
    </Document>
  );
}
