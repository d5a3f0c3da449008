import type { Metadata } from "next";
import type { Locale } from "@/lib/domain/kinds";
import { alternates } from "@/lib/i18n/alternates";
import { type PublicPath, publicPage } from "./public-pages";

/** What a public page says about itself: title, description, its one address and the same page in the other language. */
export function pageMetadata(locale: Locale, path: PublicPath): Metadata {
  const page = publicPage(path);
  return {
    // The landing page has the site's own title, which the layout sets.
    ...(path === "" ? {} : { title: page.title(locale) }),
    description: page.description(locale),
    alternates: alternates(locale, path),
  };
}
