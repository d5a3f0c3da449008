import { readerLocale } from "@/lib/i18n/reader";

/** The bare address sends a reader to their language: the one they chose before, else the one their browser asks for. */
export async function GET(): Promise<Response> {
  const locale = await readerLocale();
  return new Response(null, {
    // Temporary and uncached: the next reader behind the same cache may speak the other language.
    status: 307,
    headers: { location: `/${locale}`, vary: "Accept-Language, Cookie", "cache-control": "private, no-store" },
  });
}
