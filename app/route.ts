import { readerLocale } from "@/lib/i18n/reader";
import { currentOwner } from "@/lib/server/pages/page-owner";

/**
 * Redirects the bare address: a signed-in person to their dashboard in the language of their profile, anyone else to
 * the landing page in the language they chose before or their browser asks for.
 */
export async function GET(): Promise<Response> {
  const owner = await currentOwner();
  const location = owner ? `/${owner.locale}/dashboard` : `/${await readerLocale()}`;
  return new Response(null, {
    // Temporary and uncached: the next reader behind the same cache may speak the other language.
    status: 307,
    headers: { location, vary: "Accept-Language, Cookie", "cache-control": "private, no-store" },
  });
}
