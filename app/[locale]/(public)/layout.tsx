import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { pageLocale } from "@/lib/i18n/reader";

/** Pages anyone may read. */
export default async function PublicLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return <PublicShell locale={await pageLocale(params)}>{children}</PublicShell>;
}
