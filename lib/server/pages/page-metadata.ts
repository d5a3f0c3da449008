import type { Metadata } from "next";
import type { Locale } from "@/lib/domain/kinds";
import { alternates } from "@/lib/i18n/alternates";
import { otherLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { CARD_SIZE } from "../previews/card";
import { previewAddress } from "../previews/previews";
import { type PublicPath, publicPage } from "./public-pages";

/**
 * The metadata of a public page: title, description, canonical address, the same page in the other language, and what
 * other sites show beside a link to it. Addresses are relative to the installation's own.
 */
export function pageMetadata(locale: Locale, path: PublicPath): Metadata {
  const page = publicPage(path);
  const [title, description] = [page.title(locale), page.description(locale)];
  const titled = translator(locale, "shell")("titleTemplate", { page: title });
  return {
    // The landing page has the site's own title, which the layout sets.
    ...(path === "" ? {} : { title }),
    description,
    alternates: alternates(locale, path),
    openGraph: {
      type: "website",
      siteName: translator(locale, "common")("appName"),
      title,
      description,
      url: `/${locale}${path}`,
      locale: territory[locale],
      alternateLocale: territory[otherLocale(locale)],
      images: [
        { url: previewAddress(locale, path), type: "image/png", ...CARD_SIZE, alt: path === "" ? title : titled },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The languages as the Open Graph protocol names them, with a country. */
const territory: Record<Locale, string> = { zh: "zh_CN", en: "en_US" };

/** A page that shows one reader's answers must not be indexed: anybody may have put the words into its address. */
export const unindexed: Metadata = { robots: { index: false, follow: true } };
