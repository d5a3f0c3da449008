import type { MetadataRoute } from "next";
import { locales } from "@/lib/domain/locales";
import { alternates } from "@/lib/i18n/alternates";
import { settings } from "@/lib/server/env";
import { publicPages } from "@/lib/server/pages/public-pages";

/** The installation's address is known at run time, not at build time. */
export const dynamic = "force-dynamic";

/** Every public page in every language, each with its versions in the other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { url } = settings();
  return publicPages.flatMap(({ path }) =>
    locales.map((locale) => ({
      url: `${url}/${locale}${path}`,
      alternates: { languages: absolute(alternates(locale, path)?.languages ?? {}, url) },
    })),
  );
}

function absolute(languages: object, url: string): Record<string, string> {
  return Object.fromEntries(Object.entries(languages).map(([language, path]) => [language, `${url}${path}`]));
}
