import { createHash } from "node:crypto";
import { queries } from "./queries";

/** Whose session the cookie of a request names, by one query for its hash, or null. */
export function sessionOf(cookie) {
  const token = /(?:^|;\s*)bare\.session=([\w-]+)/.exec(cookie ?? "")?.[1];
  if (!token) return null;
  const session = queries().session.get(createHash("sha256").update(token).digest("hex"));
  return session && session.expiresAt > new Date().toISOString() ? session : null;
}
