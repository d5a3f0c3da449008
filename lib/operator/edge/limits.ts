import type { IncomingMessage } from "node:http";

/**
 * The limits of a request, checked before the framework sees it. Within them the time of everything behind grows in
 * step with the size; beyond them it does not: the framework goes through all pairs of a query for each of them, and
 * through a browser's name again from each of its letters.
 */
export const limits = {
  /**
   * Bytes of an address. Ten thousand Chinese characters, which somebody may paste into a search by mistake, are 90
   * 000.
   */
  address: 96 * 1024,
  /** Pairs in the query. The largest form has thirty fields. */
  queryPairs: 200,
  /** The number of headers. Browsers send some twenty, proxies add some ten. */
  headers: 100,
  /** Bytes of one header and its name. */
  header: 16 * 1024,
  /** Bytes of all headers. */
  allHeaders: 32 * 1024,
  /**
   * Bytes of a body sent to a page. No page reads one; a form submitted before its scripts have loaded arrives here.
   */
  bodyOfPage: 1_000_000,
  /** The number of cookies. Browsers keep 180 per site, of which one path or port needs few. */
  cookies: 180,
} as const;

/** Bytes of address and headers that Node.js reads at all, so that one that is too long gets an explanation. */
export const maxHead = 192 * 1024;

/** Characters of a browser's name that are kept; real ones have some 150, those of embedded browsers up to 400. */
const maxUserAgent = 512;

/** Why the head of a request is refused, or null. */
export function refusalOfHead({
  url = "",
  rawHeaders,
}: IncomingMessage): "ADDRESS_TOO_LONG" | "HEADERS_TOO_LARGE" | null {
  if (url.length > limits.address || count(url, "&") + 1 > limits.queryPairs) return "ADDRESS_TOO_LONG";
  if (rawHeaders.length / 2 > limits.headers) return "HEADERS_TOO_LARGE";
  let all = 0;
  let cookies = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    const value = rawHeaders[at + 1] ?? "";
    const size = name.length + value.length;
    all += size;
    if (size > limits.header || all > limits.allHeaders) return "HEADERS_TOO_LARGE";
    if (name.toLowerCase() === "cookie") cookies += count(value, ";") + 1;
  }
  return cookies > limits.cookies ? "HEADERS_TOO_LARGE" : null;
}

/**
 * Why the body of a request to a page is refused, or null. Forms state their length. Operations below `/api` count a
 * body while they read it.
 */
export function refusalOfBody({ url = "", headers }: IncomingMessage): "TOO_LARGE" | null {
  if (/^\/api(\/|$)/.test(url)) return null;
  const isEndless = headers["transfer-encoding"] !== undefined;
  return isEndless || Number(headers["content-length"] ?? 0) > limits.bodyOfPage ? "TOO_LARGE" : null;
}

/**
 * Shortens the browser's name: the framework recognises robots by an expression whose time grows with the square of
 * this header's length.
 */
export function shortenUserAgent({ headers }: IncomingMessage): void {
  const userAgent = headers["user-agent"];
  if (userAgent !== undefined && userAgent.length > maxUserAgent) {
    headers["user-agent"] = userAgent.slice(0, maxUserAgent);
  }
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
