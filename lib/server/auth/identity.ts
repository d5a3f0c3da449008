import type { TokenScope } from "@/db/schema/users";
import { settings } from "../env";
import { clientAddress } from "../limits/client-address";
import { networkOf } from "../limits/networks";
import { rateLimits } from "../limits/rate-limits";
import type { Owner } from "../owner";
import { authCookies, cookieValue } from "./cookies";
import { findSession } from "./sessions";
import { findToken } from "./tokens";

/** Who calls, how they showed it, and what they may do with it. */
export type Caller = SessionCaller | { owner: Owner; via: "token"; scope: TokenScope; tokenId: string };

/** Somebody signed in with a browser. */
export type SessionCaller = { owner: Owner; via: "session"; scope: "write"; sessionId: string };

/** The part of a request that says who sends it; pages have no more of it. */
export type Sent = { headers: Headers };

/**
 * Who sends a request, by one query, or null. A request with a bearer token is judged by that alone, and only a personal
 * token counts as one: a session's cookie is worth nothing outside its cookie. Throws RATE_LIMITED where an address tries
 * many tokens that are none.
 */
export async function identify({ headers }: Sent): Promise<Caller | null> {
  const bearer = /^bearer(?:\s+(.*))?$/i.exec(headers.get("authorization") ?? "");
  return bearer ? identifyToken((bearer[1] ?? "").trim(), headers) : identifySession({ headers });
}

/** Who sends a request with a browser's session, by one query, or null. A token beside it is not looked at. Never refuses. */
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

/** A throw-away account is nobody's once its day is over, also before it is removed. */
function hasEnded({ demoUntil }: Owner): boolean {
  return demoUntil !== null && demoUntil <= new Date().toISOString();
}
