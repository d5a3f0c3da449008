import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Locale } from "@/lib/domain/kinds";
import { endDemo } from "../demo/demo";
import type { Owner } from "../owner";
import { authCookies } from "./cookies";
import { endSession, sessionDays } from "./sessions";
import { type SignedIn, signIn } from "./sign-in";

/** The input of one request to sign in or out, and the results that next-auth cannot carry. */
export type AuthExchange = {
  readonly origin: string;
  readonly secret: string;
  readonly locale: Locale;
  readonly address: string;
  readonly userAgent: string | null;
  /** The cookie of a device that signed in before. */
  readonly device: string | null;
  /** The session of the request's cookie, already looked up. */
  readonly session: { token: string; expiresAt: string; owner: Owner } | null;
  /** The result of a successful sign-in. */
  signedIn?: SignedIn;
  /** Why signing in was refused, where the reason is not a wrong password. */
  failure?: unknown;
};

/**
 * next-auth's options for one request. The opaque token of a session row replaces its session "JWT": `encode` returns
 * the token, `decode` returns the session that was looked up, and the cookie holds nothing about the person.
 */
export function authOptions(exchange: AuthExchange): AuthOptions {
  const { origin, secret, locale, session } = exchange;
  return {
    secret,
    cookies: authCookies(origin),
    useSecureCookies: origin.startsWith("https:"),
    session: { strategy: "jwt", maxAge: sessionDays.longest * 24 * 60 * 60 },
    pages: { signIn: `/${locale}/sign-in`, signOut: `/${locale}/sign-in`, error: `/${locale}/sign-in` },
    providers: [
      CredentialsProvider({
        id: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials) {
          // next-auth would put the message of an error thrown here into the address of a redirect.
          try {
            const signedIn = await signIn(credentials?.email ?? "", credentials?.password ?? "", exchange);
            if (signedIn) exchange.signedIn = signedIn;
            return signedIn && { id: signedIn.id, name: signedIn.name, email: signedIn.email };
          } catch (error) {
            exchange.failure = error;
            return null;
          }
        },
      }),
    ],
    jwt: {
      encode: ({ token }) => String(token?.secret ?? ""),
      decode: () => (session ? { name: session.owner.name, email: session.owner.email, secret: session.token } : null),
    },
    callbacks: {
      async jwt({ token, user }) {
        if (!user || !exchange.signedIn) return token;
        // The browser's cookie is about to be overwritten, so nobody could sign the old session out any more.
        if (session) await leave(session);
        return { ...token, secret: exchange.signedIn.token };
      },
      session: ({ session: shown }) => (session ? { ...shown, expires: session.expiresAt } : shown),
    },
    events: {
      async signOut() {
        // next-auth swallows an error thrown by an event, and would then drop the cookie of a session that is still
        // alive.
        try {
          if (session) await leave(session);
        } catch (error) {
          exchange.failure = error;
        }
      },
    },
  };
}

/** Ends a session. A demo account ends with it, since nobody can come back to it. */
async function leave({ token, owner }: { token: string; owner: Owner }): Promise<void> {
  await endSession(token);
  await endDemo(owner);
}
