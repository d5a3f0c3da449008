import type { ReactNode } from "react";
import { PublicShell } from "@/components/public/shell/public-shell";
import { pageLocale } from "@/lib/i18n/reader";
import { currentOwner } from "@/lib/server/pages/page-owner";

/** Pages anyone may read. */
export default async function PublicLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const [locale, owner] = await Promise.all([pageLocale(params), currentOwner()]);
  return (
    <PublicShell locale={locale} signedIn={owner !== null}>
      {children}
    </PublicShell>
  );
}
