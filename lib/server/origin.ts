import { settings } from "./env";
import { Refusal } from "./refusal";

/** Where a request comes from, as its browser says: a page of this origin, a page of another one, or no page at all. */
export type Sender = "own" | "foreign" | "unknown";

/**
 * Whose page sent a request, from `Origin` and, where a browser leaves that out or hides it, `Sec-Fetch-Site`; no page
 * can set either. `unknown` is a script or an old browser: refuse it where a cookie alone would prove who it is.
 */
export function sender(headers: Headers, ownOrigin: string): Sender {
  const origin = headers.get("origin");
  if (origin !== null && origin !== "null") return origin === ownOrigin ? "own" : "foreign";
  const site = headers.get("sec-fetch-site");
  if (site === "same-origin") return "own";
  return site === null && origin === null ? "unknown" : "foreign";
}

/**
 * Lets a request that changes something go on only if a page of this origin sent it. Where nobody is signed in, a script
 * that names no origin may too: it carries nobody's cookie. Throws ORIGIN_REFUSED.
 */
export function requireSameOrigin(request: Request, { signedIn }: { signedIn: boolean }): void {
  const from = sender(request.headers, settings().url);
  if (from === "foreign" || (from === "unknown" && signedIn)) throw new Refusal("ORIGIN_REFUSED");
}

/**
 * The path of an address on this origin, given as a path or in full (next-auth passes addresses on in full), or null
 * where it could lead elsewhere. For the `next` and `callbackUrl` of the sign-in page.
 */
export function ownPath(address: string | null | undefined, origin = settings().url): string | null {
  if (address === origin) return "/";
  return safePath(address?.startsWith(`${origin}/`) ? address.slice(origin.length) : address);
}

/**
 * An address to go on to after signing in, or null when it could leave this origin: only a path is accepted, in the form
 * a browser reads it. `/\evil.example`, `//evil.example` and paths with control characters are refused.
 */
export function safePath(path: string | null | undefined): string | null {
  if (!path || path.length > 2_000 || !path.startsWith("/") || /[\\\p{Cc}]/u.test(path)) return null;
  const base = "http://leap.invalid";
  if (!URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  // A path such as `/.//evil.example` is one only until its dots are gone.
  return url.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}${url.hash}` : null;
}
