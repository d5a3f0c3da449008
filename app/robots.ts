import type { MetadataRoute } from "next";
import { locales } from "@/lib/domain/locales";
import { settings } from "@/lib/server/env";
import { signedInPlaces } from "@/lib/server/pages/signed-in-places";

/** The address of the installation is known when it runs, not when it is built. */
export const dynamic = "force-dynamic";

/** What robots may look at: the public pages and their preview images, not the API and not what belongs to somebody. */
export default function robots(): MetadataRoute.Robots {
  const personal = locales.flatMap((locale) => signedInPlaces.map((place) => `/${locale}/${place}`));
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...personal] },
    sitemap: `${settings().url}/sitemap.xml`,
  };
}
