import { createHash } from "node:crypto";
import { GET as notFound } from "@/app/api/[[...rest]]/route";
import type { Locale } from "@/lib/domain/kinds";
import { isLocale } from "@/lib/i18n/locale";
import { type TextsOnIntent, textsOnIntent } from "@/lib/i18n/texts-on-intent";
import { textsFor } from "@/lib/i18n/translator";

type Context = { params: Promise<{ purpose: string; locale: string }> };

/**
 * The compiled texts of one part of the app in one language, the same for everybody. A browser keeps them and asks by
 * their tag whether they are still the same (RFC 9110 §13.1.2): after an update it must not show the old ones.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { purpose, locale } = await params;
  if (!isPurpose(purpose) || !isLocale(locale)) return notFound();
  const { body, tag } = textsOf(purpose, locale);
  const headers = { "cache-control": "public, no-cache", etag: tag };
  const known = request.headers.get("if-none-match") ?? "";
  // A proxy that compresses the answer marks the tag as weak; the words are the same.
  if (known.split(",").some((one) => one.trim().replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}

type Texts = { body: string; tag: string };

const made = new Map<string, Texts>();

/** Worked out once a process. */
function textsOf(purpose: TextsOnIntent, locale: Locale): Texts {
  const key = `${purpose} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const body = JSON.stringify(textsFor(locale, textsOnIntent[purpose]));
  const texts = { body, tag: `"${createHash("sha256").update(body).digest("base64url")}"` };
  made.set(key, texts);
  return texts;
}

function isPurpose(name: string): name is TextsOnIntent {
  return Object.hasOwn(textsOnIntent, name);
}
