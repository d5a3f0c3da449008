import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { trackerWords } from "@/components/shell/tracker-words";
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
  const [locale, owner, sent] = await Promise.all([pageLocale(params), currentOwner(), headers()]);
  const isMac = /Macintosh|Mac OS X/.test(sent.get("user-agent") ?? "");
  const notice = owner?.demoUntil ? (
    <DemoNotice locale={locale} until={owner.demoUntil} timeZone={owner.timeZone} />
  ) : null;
  return (
    <TrackerShell locale={locale} words={trackerWords(locale)} isMac={isMac} notice={notice}>
      {children}
    </TrackerShell>
  );
}
