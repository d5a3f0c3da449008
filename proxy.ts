import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isLocale } from "@/lib/i18n/locale";
import { localeHeader, missingEntryHeader } from "@/lib/i18n/reader-header";

/**
 * Gives every page its content security policy with a fresh nonce (CSP Level 3 §2.3). Next reads the nonce from the
 * request's policy and puts it on each script and style. A policy or nonce sent by the caller is overwritten. Nobody
 * is signed in or refused here: that is decided where the data is read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.delete("content-security-policy-report-only");
  headers.set("x-nonce", nonce);
  const { pathname } = request.nextUrl;
  const place = pathname.split("/", 2)[1] ?? "";
  if (isLocale(place)) headers.set(localeHeader, place);
  else headers.delete(localeHeader);

  const missing = await missingEntryOf(pathname);
  if (missing === null) headers.delete(missingEntryHeader);
  else headers.set(missingEntryHeader, missing);

  const known = missing === null && (isLocale(place) || outsideLanguages.has(place));
  const response = known
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.nextUrl), { request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (servedOverHttps()) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

/** Every page, found or not; files of the build and the API have headers of their own and need no nonce. */
export const config = { matcher: "/((?!_next/static/|api/|api$).*)" };

/** The first path segments of addresses without a language. */
const outsideLanguages: ReadonlySet<string> = new Set([
  "",
  "_next",
  "previews",
  "refused",
  "favicon.ico",
  "icon.svg",
  "robots.txt",
  "sitemap.xml",
]);

/**
 * An address that no page has. Requests for a language or a catalog entry that does not exist are sent there: a page
 * that calls `notFound()` is an empty document until scripts fill it (Next issue 62228).
 */
const NOWHERE = "/-/-";

/**
 * The catalog entry that an address names and that does not exist. The catalog is loaded only for addresses that
 * could name an entry.
 */
async function missingEntryOf(pathname: string): Promise<string | null> {
  const [, place, entry] = /^\/([^/]+)\/((?:roles|paths)\/[^/]+)\/?$/.exec(pathname) ?? [];
  if (!isLocale(place) || entry === undefined) return null;
  const { missingEntry } = await import("@/lib/server/pages/missing-entry");
  return missingEntry(entry);
}

function contentSecurityPolicy(nonce: string): string {
  // In development React rebuilds server stacks with eval, and Next's overlay has inline styles; in production
  // neither happens.
  const development = process.env.NODE_ENV === "development";
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  // On a plain-http installation this directive would break every request.
  if (servedOverHttps()) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

function servedOverHttps(): boolean {
  return process.env.LEAP_URL?.startsWith("https:") ?? false;
}
