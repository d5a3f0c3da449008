import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { sessions, tokens } from "@/db/schema/users";
import { endSession } from "@/lib/server/auth/sessions";
import { createToken, revokeToken } from "@/lib/server/auth/tokens";
import { bearer, type Credentials, type Person, pageWith, sessionOn } from "../../support/people";
import { origin, sessionCookie } from "../../support/visitor";

/** Everything that could pass for a person's session or token and must not: by what it is. */
export async function credentialsWithoutWorth({ user, sessionToken }: Person): Promise<Record<string, Credentials>> {
  const signedOut = await sessionOn(user.id, null);
  await endSession(signedOut.token);
  const expired = await sessionOn(user.id, null);
  const past = "2020-01-01T00:00:00.000Z";
  await database().update(sessions).set({ expiresAt: past }).where(eq(sessions.id, expired.id));
  const idle = await sessionOn(user.id, null);
  await database().update(sessions).set({ lastSeenAt: past }).where(eq(sessions.id, idle.id));
  const revoked = await createToken(user, { name: "revoked", scope: "write" });
  await revokeToken(user, { id: revoked.id });
  const over = await createToken(user, { name: "over", scope: "write" });
  await database().update(tokens).set({ expiresAt: past }).where(eq(tokens.id, over.id));
  const good = await createToken(user, { name: "good", scope: "write" });
  return {
    "a session that was signed out": pageWith(signedOut.token),
    "a session that is too old": pageWith(expired.token),
    "a session that lay idle": pageWith(idle.token),
    "a revoked token": bearer(revoked.token),
    "an expired token": bearer(over.token),
    "a session's cookie as a token": bearer(sessionToken),
    "a session's cookie as a token beside it": { ...pageWith(sessionToken), ...bearer(sessionToken) },
    "a token as a cookie": { cookie: `${sessionCookie}=${good.token}`, origin },
    "a token in another scheme": { authorization: `Basic ${good.token}` },
    "a token cut short": bearer(good.token.slice(0, -1)),
    "no token": { authorization: "Bearer" },
  };
}
