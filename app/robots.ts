import type { MetadataRoute } from "next";
import { locales } from "@/lib/domain/locales";
import { settings } from "@/lib/server/env";
import { signedInPlaces } from "@/lib/server/pages/signed-in-places";

/** The installation's address is known at run time, not at build time. */
export const dynamic = "force-dynamic";

/** Robots may read the public pages and their preview images, but neither the API nor personal pages. */
export default function robots(): MetadataRoute.Robots {
  const personal = locales.flatMap((locale) => signedInPlaces.map((place) => `/${locale}/${place}`));
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...personal] },
    sitemap: `${settings().url}/sitemap.xml`,
  };
}
