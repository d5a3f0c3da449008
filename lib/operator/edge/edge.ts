import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { ownHeaders, refusedHeader, refusedPath } from "../../server/edge-headers.ts";
import { standIn, withoutBody } from "./bodies.ts";
import { refusalOfBody, refusalOfHead, shortenUserAgent } from "./limits.ts";

/**
 * The request as the framework gets to see it, free of anything that would cost more than its size explains. A
 * refused request becomes a request for the refusal page, which the app words and renders like any other. Null where
 * the request is already answered.
 */
export function admitted(request: IncomingMessage, response: ServerResponse, publicUrl: URL): IncomingMessage | null {
  if (answeredHere(request, response)) return null;
  removeOwnHeaders(request);
  setPublicAddress(request, publicUrl);
  mendAddress(request);
  const refusal = refusalOfHead(request) ?? refusalOfBody(request);
  const bodiless = withoutBody(request, response);
  if (refusal !== null) return refused(bodiless, refusal);
  shortenUserAgent(bodiless);
  return bodiless;
}

/**
 * Answers the methods that no page or operation supports, such as TRACE, and the question what the server as a whole
 * supports (RFC 9110 §9.3.7 and §9.3.8).
 */
function answeredHere({ method = "", url }: IncomingMessage, response: ServerResponse): boolean {
  if (method === "OPTIONS" && url === "*") {
    response.writeHead(204, { allow: [...supportedMethods].join(", ") }).end();
  } else if (!supportedMethods.has(method)) {
    response.writeHead(405, { allow: [...supportedMethods].join(", ") }).end();
  } else return false;
  return true;
}

const supportedMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

function removeOwnHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (name.startsWith(ownHeaders)) delete headers[name];
}

/** The public origin is a setting; the headers in which a request states it can be forged and are replaced. */
function setPublicAddress({ headers }: IncomingMessage, url: URL): void {
  headers["x-forwarded-host"] = url.host;
  headers["x-forwarded-proto"] = url.protocol.slice(0, -1);
  headers["x-forwarded-port"] = String(publicPort(url));
}

/** The port of a public address, explicit or default. */
export function publicPort(url: URL): number {
  return Number(url.port || (url.protocol === "https:" ? 443 : 80));
}

/** Turns a request into one for its refusal. Only the short headers that decide how to answer are kept. */
function refused(request: IncomingMessage, code: string): IncomingMessage {
  const { headers, url = "/", method } = request;
  const keptHeaders = ["host", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
  const language = headers["accept-language"];
  const [place] = url.slice(0, 100).split(/[?#]/, 1);
  const copy = standIn(request, {
    ...Object.fromEntries(keptHeaders.map((name) => [name, headers[name]])),
    ...(language && language.length < 1_000 ? { "accept-language": language } : {}),
    [refusedHeader]: encodeURI(`${code} ${place}`),
  });
  copy.url = refusedPath;
  copy.method = method === "HEAD" ? "HEAD" : "GET";
  return copy;
}

/**
 * Mends an address that is invalid: without a path, or with meaningless escapes (`%E0%A4%A`), which the framework
 * would answer with a server error. It becomes an address that is not found, and keeps its first segment, which
 * selects the language of the answer. A full URL, as a proxy receives it, is reduced to its path and query.
 */
function mendAddress(request: IncomingMessage): void {
  const { url = "/" } = request;
  const fullUrl = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (fullUrl) request.url = `${fullUrl.pathname}${fullUrl.search}`;
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  if (path.startsWith("/") && isDecodable(path)) return;
  const [, first] = /^\/([a-z]+)\//.exec(path) ?? [];
  request.url = `/${first ?? "-"}/-/-`;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Answers what Node.js itself cannot parse as a request. Its language is unknown, so the answer uses both. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // An answer that has begun must not be followed by another one.
  const { _httpMessage: answer } = socket as Duplex & { _httpMessage?: ServerResponse | null };
  if (error.code === "ECONNRESET" || !socket.writable || answer?.headersSent) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const text = status === 431 ? `${tooLong}\n` : `${STATUS_CODES[status]}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

const tooLong =
  "This address, or what the browser sent with it, is too long, so nothing was done. Use a few words for a search, or delete this site's cookies, and try again.\n网址或浏览器发来的请求头太长，请求没有处理。搜索时请只输入几个词，或清除本站的 Cookie 后再试。";
