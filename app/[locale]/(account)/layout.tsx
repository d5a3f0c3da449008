import type { ReactNode } from "react";
import { PublicShell } from "@/components/public/shell/public-shell";
import { pageLocale } from "@/lib/i18n/reader";

/** Signing in and up: the public frame around one narrow column. */
export default async function AccountLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return (
    <PublicShell locale={await pageLocale(params)} signedIn={false}>
      <div className="mx-auto max-w-104 pt-10 md:pt-16">{children}</div>
    </PublicShell>
  );
}
