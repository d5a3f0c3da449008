import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { identifySession } from "../auth/identity";
import { safePath } from "../origin";
import type { Owner } from "../owner";

/**
 * The session of this page request and its owner, or null. It is looked up once, however many parts of the page ask.
 */
export const currentSession = cache(async (): Promise<{ owner: Owner; sessionId: string } | null> => {
  // Pages are for people; a token is for the API alone.
  return identifySession({ headers: await headers() });
});

/** The signed-in owner who requests this page, or null. */
export async function currentOwner(): Promise<Owner | null> {
  return (await currentSession())?.owner ?? null;
}

/**
 * The signed-in owner who requests this page. Redirects anybody else to the sign-in page and from there to `path`, a
 * path of this origin.
 */
export async function requireOwner(locale: Locale, path?: string): Promise<Owner> {
  const owner = await currentOwner();
  if (owner) return owner;
  const next = safePath(path);
  redirect(`/${locale}/sign-in${next === null ? "" : `?next=${encodeURIComponent(next)}`}`);
}
