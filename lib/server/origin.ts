import { settings } from "./env";
import { Refusal } from "./refusal";

/**
 * Where a request comes from, according to its browser: a page of this origin, a page of another one, or no page at
 * all.
 */
export type Sender = "own" | "foreign" | "unknown";

/**
 * The origin of the page that sent a request, from `Origin` and, where a browser omits or hides that,
 * `Sec-Fetch-Site`; no page can forge either. `unknown` is a script or an old browser: refuse it where only a cookie
 * proves who it is.
 */
export function sender(headers: Headers, ownOrigin: string): Sender {
  const origin = headers.get("origin");
  if (origin !== null && origin !== "null") return origin === ownOrigin ? "own" : "foreign";
  const site = headers.get("sec-fetch-site");
  if (site === "same-origin") return "own";
  return site === null && origin === null ? "unknown" : "foreign";
}

/**
 * Checks that a request which changes something was sent by a page of this origin. Where nobody is signed in, a
 * script that names no origin is allowed too: it carries nobody's cookie. Throws ORIGIN_REFUSED.
 */
export function requireSameOrigin(request: Request, { signedIn }: { signedIn: boolean }): void {
  const from = sender(request.headers, settings().url);
  if (from === "foreign" || (from === "unknown" && signedIn)) throw new Refusal("ORIGIN_REFUSED");
}

/**
 * The path of an address on this origin, given as a path or in full (next-auth passes on full addresses), or null
 * where it could lead elsewhere. For the `next` and `callbackUrl` of the sign-in page.
 */
export function ownPath(address: string | null | undefined, origin = settings().url): string | null {
  if (address === origin) return "/";
  return safePath(address?.startsWith(`${origin}/`) ? address.slice(origin.length) : address);
}

/**
 * A safe redirect target after signing in, or null where it could leave this origin. Only a path is accepted,
 * normalised as a browser reads it. `/\evil.example`, `//evil.example` and paths with control characters are refused.
 */
export function safePath(path: string | null | undefined): string | null {
  if (!path || path.length > 2_000 || !path.startsWith("/") || /[\\\p{Cc}]/u.test(path)) return null;
  const base = "http://leap.invalid";
  if (!URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  // A path such as `/.//evil.example` is safe only until its dots are resolved.
  return url.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}${url.hash}` : null;
}
