import { isIPv6 } from "node:net";

/**
 * The sender of a request, as a key to count by: an IPv4 address, or the /64 network of an IPv6 one. It is the one entry
 * that the server process leaves in `x-forwarded-for`, from the socket or a trusted proxy; Next alone would keep whatever
 * the client wrote there.
 */
export function clientAddress(headers: Headers): string {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return address === "" ? "unknown" : addressKey(address);
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
