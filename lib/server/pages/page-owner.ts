import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { identifySession } from "../auth/identity";
import { safePath } from "../origin";
import type { Owner } from "../owner";

/** The session this page is looked at with, and whose it is, or null. However many parts of the page ask, it is looked up once. */
export const currentSession = cache(async (): Promise<{ owner: Owner; sessionId: string } | null> => {
  // Pages are for people; a token is for the API alone.
  return identifySession({ headers: await headers() });
});

/** Who looks at this page, or null. */
export async function currentOwner(): Promise<Owner | null> {
  return (await currentSession())?.owner ?? null;
}

/** Who looks at this page; somebody who is not signed in is sent to sign in and then to `path`, a path of this origin. */
export async function requireOwner(locale: Locale, path?: string): Promise<Owner> {
  const owner = await currentOwner();
  if (owner) return owner;
  const next = safePath(path);
  redirect(`/${locale}/sign-in${next === null ? "" : `?next=${encodeURIComponent(next)}`}`);
}
