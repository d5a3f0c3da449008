import { IncomingMessage, type ServerResponse } from "node:http";
import { bodyHeader } from "../../server/edge-headers.ts";

declare global {
  /**
   * The bodies that wait to be read, by the key in the request's header. On globalThis, because the app's bundles are
   * separate from the edge.
   */
  var leapBodies: Map<string, IncomingMessage> | undefined;
}

const bodies = new Map<string, IncomingMessage>();
globalThis.leapBodies = bodies;

let lastKey = 0;

/**
 * A request for the framework without its body. The framework would read a whole body, however long it is and whether
 * or not anything needs it; here the body stays on its connection until the app reads as much of it as it wants
 * (`lib/server/request-body.ts`).
 */
export function withoutBody(request: IncomingMessage, response: ServerResponse): IncomingMessage {
  const { headers } = request;
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return request;
  const key = String(++lastKey);
  bodies.set(key, request);
  response.once("close", () => bodies.delete(key));
  closeAfterUnreadBody(request, response);
  const { "content-length": _length, "transfer-encoding": _coding, ...rest } = headers;
  return standIn(request, { ...rest, [bodyHeader]: key });
}

/** The same request with other headers and no body. */
export function standIn(request: IncomingMessage, headers: IncomingMessage["headers"]): IncomingMessage {
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  const copy = new IncomingMessage(request.socket);
  Object.assign(copy, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, headers, complete: true });
  copy.push(null);
  return copy;
}

/**
 * The rest of an unread body is discarded. A limited part of it is read, so that the sender gets to read the answer.
 */
const MAX_DISCARDED_BYTES = 4_000_000;
const MAX_DISCARD_MS = 5_000;

function closeAfterUnreadBody(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = function announce(...given: unknown[]) {
    if (!request.complete) response.shouldKeepAlive = false;
    return Reflect.apply(writeHead, response, given);
  };
  response.once("finish", () => {
    if (request.complete) return;
    const close = () => request.socket.destroy();
    let passed = 0;
    request.on("data", (chunk: Buffer) => {
      passed += chunk.length;
      if (passed > MAX_DISCARDED_BYTES) close();
    });
    request.once("end", close);
    request.once("error", close);
    setTimeout(close, MAX_DISCARD_MS).unref();
    request.resume();
  });
}
