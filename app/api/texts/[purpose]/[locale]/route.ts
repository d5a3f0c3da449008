import { GET as notFound } from "@/app/api/[[...rest]]/route";
import type { Locale } from "@/lib/domain/kinds";
import { isLocale } from "@/lib/i18n/locale";
import { type TextsOnIntent, textsOnIntent } from "@/lib/i18n/texts-on-intent";
import { textsFor } from "@/lib/i18n/translator";
import { type SharedText, sharedAnswer, sharedText } from "@/lib/server/shared-answer";

type Context = { params: Promise<{ purpose: string; locale: string }> };

/** The compiled texts of one part of the app in one language, the same for everybody. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { purpose, locale } = await params;
  if (!isPurpose(purpose) || !isLocale(locale)) return notFound();
  return sharedAnswer(request, textsOf(purpose, locale));
}

const made = new Map<string, SharedText>();

/** The texts are serialised once per process. */
function textsOf(purpose: TextsOnIntent, locale: Locale): SharedText {
  const key = `${purpose} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const texts = sharedText(textsFor(locale, textsOnIntent[purpose]));
  made.set(key, texts);
  return texts;
}

function isPurpose(name: string): name is TextsOnIntent {
  return Object.hasOwn(textsOnIntent, name);
}
