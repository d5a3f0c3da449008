import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoNotice } from "@/components/tracker/shell/demo-notice";
import { TrackerShell } from "@/components/tracker/shell/tracker-shell";
import { pageLocale } from "@/lib/i18n/reader";
import { currentOwner } from "@/lib/server/pages/page-owner";

/** Robots must not index personal pages. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/**
 * Signed-in pages. Each page checks the session itself where it reads the person's data; the layout only shows
 * whether it is a demo.
 */
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
