import type { Metadata } from "next";
import type { ReactNode } from "react";
import { TrackerShell } from "@/components/shell/tracker-shell";
import { pageLocale } from "@/lib/i18n/reader";

/** Personal pages are nobody else's to find. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Signed-in pages. The frame knows nobody; each page asks who it is where it reads that person's data. */
export default async function TrackerLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return <TrackerShell locale={await pageLocale(params)}>{children}</TrackerShell>;
}
