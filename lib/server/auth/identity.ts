import type { TokenScope } from "@/db/schema/users";
import { settings } from "../env";
import { clientAddress } from "../limits/client-address";
import { networkOf } from "../limits/networks";
import { rateLimits } from "../limits/rate-limits";
import type { Owner } from "../owner";
import { authCookies, cookieValue } from "./cookies";
import { findSession } from "./sessions";
import { findToken } from "./tokens";

/** The sender of a request, how they authenticated, and what they may do. */
export type Caller = SessionCaller | { owner: Owner; via: "token"; scope: TokenScope; tokenId: string };

/** Somebody signed in with a browser. */
export type SessionCaller = { owner: Owner; via: "session"; scope: "write"; sessionId: string };

/** The part of a request that identifies its sender; a page has no more of the request than this. */
export type Sent = { headers: Headers };

/**
 * Identifies the sender of a request with one query, or returns null. A request with a bearer token is judged by the
 * token alone, and only a personal token is valid there: a session's secret works only as a cookie. Throws
 * RATE_LIMITED where an address tries many invalid tokens.
 */
export async function identify({ headers }: Sent): Promise<Caller | null> {
  const bearer = /^bearer(?:\s+(.*))?$/i.exec(headers.get("authorization") ?? "");
  return bearer ? identifyToken((bearer[1] ?? "").trim(), headers) : identifySession({ headers });
}

/**
 * Identifies the sender by the session cookie with one query, or returns null. A bearer token is ignored. Never
 * refuses.
 */
export async function identifySession({ headers }: Sent): Promise<SessionCaller | null> {
  const cookie = cookieValue(headers, authCookies(settings().url).sessionToken.name);
  const session = cookie === null ? null : await findSession(cookie);
  if (session === null || hasEnded(session.owner)) return null;
  return { owner: session.owner, via: "session", scope: "write", sessionId: session.id };
}

async function identifyToken(token: string, headers: Headers): Promise<Caller | null> {
  const found = await findToken(token);
  if (found && !hasEnded(found.owner))
    return { owner: found.owner, via: "token", scope: found.scope, tokenId: found.id };
  await rateLimits().badToken.take(networkOf(clientAddress(headers), 64));
  return null;
}

/** A demo account is unusable once its day is over, even before it is removed. */
function hasEnded({ demoUntil }: Owner): boolean {
  return demoUntil !== null && demoUntil <= new Date().toISOString();
}
