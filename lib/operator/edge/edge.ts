import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { ownHeaders, refusedHeader, refusedPath } from "../../server/edge-headers.ts";
import { standIn, withoutBody } from "./bodies.ts";
import { refusalOfBody, refusalOfHead, shortenUserAgent } from "./limits.ts";

/**
 * What the framework gets to see of a request: nothing that would cost more than its size explains. What is refused becomes
 * a request for the refusal, which the app words and shows as it does everything else. Null where it is answered already.
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

/** What no page and no operation is asked for: to echo, and what the server as a whole can do (RFC 9110 §9.3.7 and §9.3.8). */
function answeredHere({ method = "", url }: IncomingMessage, response: ServerResponse): boolean {
  if (method === "OPTIONS" && url === "*") {
    response.writeHead(204, { allow: [...answered].join(", ") }).end();
  } else if (!answered.has(method)) {
    response.writeHead(405, { allow: [...answered].join(", ") }).end();
  } else return false;
  return true;
}

const answered: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

function removeOwnHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (name.startsWith(ownHeaders)) delete headers[name];
}

/** The public origin is a setting; what a request says about it may be invented and is replaced. */
function setPublicAddress({ headers }: IncomingMessage, url: URL): void {
  headers["x-forwarded-host"] = url.host;
  headers["x-forwarded-proto"] = url.protocol.slice(0, -1);
  headers["x-forwarded-port"] = String(publicPort(url));
}

/** The port in a public address, said or not. */
export function publicPort(url: URL): number {
  return Number(url.port || (url.protocol === "https:" ? 443 : 80));
}

/** A request for the refusal of a request. Of its headers only what is short and says how to answer is kept. */
function refused(request: IncomingMessage, code: string): IncomingMessage {
  const { headers, url = "/", method } = request;
  const kept = ["host", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];
  const language = headers["accept-language"];
  const [place] = url.slice(0, 100).split(/[?#]/, 1);
  const twin = standIn(request, {
    ...Object.fromEntries(kept.map((name) => [name, headers[name]])),
    ...(language && language.length < 1_000 ? { "accept-language": language } : {}),
    [refusedHeader]: encodeURI(`${code} ${place}`),
  });
  twin.url = refusedPath;
  twin.method = method === "HEAD" ? "HEAD" : "GET";
  return twin;
}

/**
 * An address that names nothing: no path at all, or escapes that mean nothing (`%E0%A4%A`), which the framework answers
 * with an error of the server. It is made one that nothing answers, with its first part kept, which says in which language
 * to say so. A whole address, as a proxy is sent, means its path.
 */
function mendAddress(request: IncomingMessage): void {
  const { url = "/" } = request;
  const whole = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (whole) request.url = `${whole.pathname}${whole.search}`;
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

/** Answers what Node.js itself cannot read as a request. There is no language in it, so both are used. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // What has begun to be answered must not get another answer in its middle.
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
