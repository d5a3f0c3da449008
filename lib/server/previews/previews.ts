import { createHash } from "node:crypto";
import type { Locale } from "@/lib/domain/kinds";
import { isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { findPublicPage, type PublicPage, type PublicPath } from "../pages/public-pages";
import { drawInChildProcess } from "./draw-in-child-process";

/** A drawn preview image and its entity tag. */
export type Preview = { readonly png: Buffer; readonly tag: string };

/** The address of a page's preview image: `/previews/zh/paths/ID.png`. */
export function previewAddress(locale: Locale, path: PublicPath): string {
  return `/previews/${locale}${path}.png`;
}

/** The page whose preview image has this address, given split at its slashes; null where there is none. */
export function previewedPage(parts: readonly string[]): { locale: Locale; page: PublicPage } | null {
  const [, locale, path] = /^([^/]+?)(\/.+)?\.png$/.exec(parts.join("/")) ?? [];
  const page = findPublicPage(path ?? "");
  return isLocale(locale) && page ? { locale, page } : null;
}

/**
 * The preview image of a page, drawn on the first request and then cached: there are as many as there are public
 * pages. `fact` is the one fact about its entry; it must be the same each time. Rejects where drawing fails; the next
 * request tries again.
 */
export function previewOf(locale: Locale, page: PublicPage, fact: string | null): Promise<Preview> {
  const address = previewAddress(locale, page.path);
  const known = cached.get(address);
  if (known) return known;
  const drawn = drawInChildProcess({
    locale,
    name: translator(locale, "common")("appName"),
    title: page.title(locale),
    description: page.description(locale),
    fact,
  }).then((png) => ({ png, tag: `"${createHash("sha256").update(png).digest("base64url")}"` }));
  cached.set(address, drawn);
  drawn.catch(() => cached.delete(address));
  return drawn;
}

const cached = new Map<string, Promise<Preview>>();
