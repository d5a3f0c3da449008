import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { isLocale, languageTag } from "@/lib/i18n/locale";
import { readerLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { settings } from "@/lib/server/env";
import "../styles.css";
import { fontClasses } from "./fonts";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#141310" },
  ],
};

/** Names the site in the reader's language; pages add their own title and addresses. */
export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await readerLocale(), "shell");
  return {
    metadataBase: new URL(settings().url),
    title: { default: t("siteTitle"), template: t("titleTemplate", { page: "%s" }) },
    description: t("siteDescription"),
    // Telephone numbers and dates are often figures here; a phone must not turn them into links.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The document. Reading the request makes every page below it dynamic, which the nonce needs. */
export default async function RootLayout({ children, params }: Props) {
  const { locale: named } = await params;
  const spoken = await readerLocale();
  const locale = isLocale(named) ? named : spoken;
  return (
    <html lang={languageTag[locale]} className={fontClasses[locale]}>
      <body>{children}</body>
    </html>
  );
}
