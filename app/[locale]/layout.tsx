import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document } from "@/app/document";
import { readerLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { settings } from "@/lib/server/env";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#141310" },
  ],
};

/** The site's name in the reader's language; pages add their own title and addresses. */
export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await readerLocale(), "shell");
  return {
    metadataBase: new URL(settings().url),
    title: { default: t("siteTitle"), template: t("titleTemplate", { page: "%s" }) },
    description: t("siteDescription"),
    // Numbers and dates are common here; a phone must not turn them into links.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/**
 * The layout of every page. Reading the request makes all pages dynamic, as the nonce requires. Where the address
 * names an unknown language, the page below is not found, and says so in the reader's own language.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return <Document locale={await readerLocale()}>{children}</Document>;
}
