import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Locale } from "@/lib/domain/kinds";
import { endDemo } from "../demo/demo";
import type { Owner } from "../owner";
import { authCookies } from "./cookies";
import { endSession, sessionDays } from "./sessions";
import { type SignedIn, signIn } from "./sign-in";

/** What one request to sign in or out brings, and where its outcome that next-auth cannot carry is put. */
export type AuthExchange = {
  readonly origin: string;
  readonly secret: string;
  readonly locale: Locale;
  readonly address: string;
  readonly userAgent: string | null;
  /** The cookie of a device that signed in before. */
  readonly device: string | null;
  /** The session the request's cookie stands for; it was looked up already. */
  readonly session: { token: string; expiresAt: string; owner: Owner } | null;
  /** What came of signing in. */
  signedIn?: SignedIn;
  /** Why next-auth was told no, where the reason is not a wrong password. */
  failure?: unknown;
};

/**
 * next-auth's options for one request. Its session "JWT" is replaced by the opaque token of a session row: `encode`
 * hands out the token, `decode` gives what was looked up, and nothing about the person is in the cookie.
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
          // Whatever is thrown here would stand in the address of a redirect.
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
        // The browser's cookie is about to be overwritten, so nobody could ever sign the old session out.
        if (session) await leave(session);
        return { ...token, secret: exchange.signedIn.token };
      },
      session: ({ session: shown }) => (session ? { ...shown, expires: session.expiresAt } : shown),
    },
    events: {
      async signOut() {
        // next-auth swallows what an event throws, and would then drop the cookie of a session that still lives.
        try {
          if (session) await leave(session);
        } catch (error) {
          exchange.failure = error;
        }
      },
    },
  };
}

/** Ends a session; a throw-away account, to which nobody can come back, ends with it. */
async function leave({ token, owner }: { token: string; owner: Owner }): Promise<void> {
  await endSession(token);
  await endDemo(owner);
}
