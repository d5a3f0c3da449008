import type { IncomingMessage } from "node:http";

/**
 * How much a request may ask for before the framework sees it. Everything behind works on what is left in time that
 * follows from its size; beyond these it does not: the framework goes through all pairs of a query for each of them, and
 * through a browser's name again from each of its letters.
 */
export const limits = {
  /** Bytes of an address. Ten thousand Chinese characters, which is what somebody pastes into a search by mistake, are 90 000. */
  address: 96 * 1024,
  /** Pairs in its query. The largest form has thirty fields. */
  queryPairs: 200,
  /** Headers, by their number. Browsers send some twenty, proxies add some ten. */
  headers: 100,
  /** Bytes of one header and its name. */
  header: 16 * 1024,
  /** Bytes of all of them. */
  allHeaders: 32 * 1024,
  /** Bytes that may be sent to a page. None reads them; a form that is sent before its scripts are there comes here. */
  bodyOfPage: 1_000_000,
  /** Cookies. Browsers keep 180 of a site, of which a path or a port of it needs few. */
  cookies: 180,
} as const;

/** Bytes that Node.js reads of address and headers at all, so that what is too long is told so in words. */
export const maxHead = 192 * 1024;

/** Letters of a browser's name that are looked at; real ones have some 150, those of embedded ones up to 400. */
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
 * Why the body of a request to a page is refused, or null. Forms say how long they are. What takes a body below `/api` counts
 * it while it reads.
 */
export function refusalOfBody({ url = "", headers }: IncomingMessage): "TOO_LARGE" | null {
  if (/^\/api(\/|$)/.test(url)) return null;
  const isEndless = headers["transfer-encoding"] !== undefined;
  return isEndless || Number(headers["content-length"] ?? 0) > limits.bodyOfPage ? "TOO_LARGE" : null;
}

/** The framework recognizes robots by an expression whose time grows with the square of this header's length. */
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
