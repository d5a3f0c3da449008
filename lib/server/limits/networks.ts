import { isIPv6 } from "node:net";

/**
 * The network of an address, as the key of a rate limit: an IPv4 address itself, or the first `bits` (a multiple of
 * 8) of an IPv6 one. One household or phone holds a whole /64, a customer of a hosting company often a /56 or a /48,
 * so counting single addresses would count nothing.
 */
export function networkOf(address: string, bits: 48 | 56 | 64): string {
  if (!isIPv6(address)) return address;
  const digits = groupsOf(address.replace(/%.*$/, "").toLowerCase())
    .map((group) => group.padStart(4, "0"))
    .join("");
  return `${digits.slice(0, bits / 4)}/${bits}`;
}

function groupsOf(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right];
}
