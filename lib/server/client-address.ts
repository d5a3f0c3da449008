import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { isIP, isIPv6 } from "node:net";

/**
 * Makes every request of this process carry its sender's address as the only entry of `x-forwarded-for`. To be called
 * once when the server starts; the returned function undoes it.
 *
 * Next fills that header only where the client sent none, and its handlers see no socket: without this, anyone could
 * name any address. Node publishes `http.server.request.start` before it hands a request to its server
 * (nodejs.org/api/diagnostics_channel.html), which is the one place where both the socket and the headers are at hand.
 */
export function stampClientAddress(trustedProxies: number): () => void {
  const stamp = (message: unknown) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    if (message.request instanceof IncomingMessage) stampRequest(message.request, trustedProxies);
  };
  subscribe("http.server.request.start", stamp);
  return () => unsubscribe("http.server.request.start", stamp);
}

/** The sender of a stamped request, as a key to count by: an IPv4 address, or the /64 network of an IPv6 one. */
export function clientAddress(headers: Headers): string {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return address === "" ? "unknown" : addressKey(address);
}

function stampRequest({ headers, socket }: IncomingMessage, trustedProxies: number): void {
  const said = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const seen = [...said, socket.remoteAddress ?? ""].map((entry) => entry.trim()).filter((entry) => isIP(entry) !== 0);
  // Each proxy appends whom it saw; what stands further left than our own proxies wrote is the client's invention.
  headers["x-forwarded-for"] = seen.at(-1 - trustedProxies) ?? seen[0] ?? "";
  delete headers.forwarded;
  delete headers["x-real-ip"];
}

/** One household or phone holds a whole /64, so counting its single addresses would count nothing. */
function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain.slice(0, 45);
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
