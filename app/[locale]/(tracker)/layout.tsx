import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoNotice } from "@/components/tracker/shell/demo-notice";
import { TrackerShell } from "@/components/tracker/shell/tracker-shell";
import { pageLocale } from "@/lib/i18n/reader";
import { currentOwner } from "@/lib/server/pages/page-owner";

/** Personal pages are nobody else's to find. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Signed-in pages. Each page asks for itself who it is where it reads that person's data; the frame only tells a demo as one. */
export default async function TrackerLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const [locale, owner] = await Promise.all([pageLocale(params), currentOwner()]);
  const notice = owner?.demoUntil ? (
    <DemoNotice locale={locale} until={owner.demoUntil} timeZone={owner.timeZone} />
  ) : null;
  return (
    <TrackerShell locale={locale} notice={notice}>
      {children}
    </TrackerShell>
  );
}
