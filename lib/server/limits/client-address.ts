import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * Sets the sender's address as the only entry of `x-forwarded-for` on every request of this process. Call it once
 * when the server starts; the returned function undoes it.
 *
 * Next fills that header only where the client sent none, and its handlers see no socket: without this, anyone could
 * claim any address. Node publishes `http.server.request.start` before it passes a request to its server
 * (nodejs.org/api/diagnostics_channel.html), which is the one place where both the socket and the headers are
 * available.
 */
export function stampClientAddress(trustedProxies: number): () => void {
  const stamp = (message: unknown) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    if (message.request instanceof IncomingMessage) stampRequest(message.request, trustedProxies);
  };
  subscribe("http.server.request.start", stamp);
  return () => unsubscribe("http.server.request.start", stamp);
}

/** The address a stamped request comes from, or "unknown". */
export function clientAddress(headers: Headers): string {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return address === "" ? "unknown" : address.slice(0, 45);
}

function stampRequest({ headers, socket }: IncomingMessage, trustedProxies: number): void {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  // Each proxy appends the address it saw; anything further left than our own proxies wrote is the client's
  // invention. So positions are counted from the right, whatever they hold, and where an entry names nobody the next
  // proxy's is used.
  const addresses = [...forwarded, socket.remoteAddress ?? ""].slice(-1 - trustedProxies).map(parsedAddress);
  headers["x-forwarded-for"] = addresses.find((address) => address !== null) ?? "";
  delete headers.forwarded;
  delete headers["x-real-ip"];
}

/**
 * Parses an address as a proxy may write it: alone, with a port, in brackets, in quotes. Returns null for anything
 * else.
 */
function parsedAddress(entry: string): string | null {
  const text = entry.trim().replace(/^"(.*)"$/, "$1");
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(text) ?? [];
  const plain = (bracketed ?? text.replace(/^([\d.]+):\d+$/, "$1")).replace(/%.*$/, "");
  const mapped = plain.replace(/^::ffff:(?=[\d.]+$)/i, "");
  return isIP(mapped) === 0 ? null : mapped;
}
