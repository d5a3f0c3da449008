import type { Locale } from "@/lib/domain/kinds";
import type { Dictionary } from "@/lib/i18n/dictionary";
import { CommandPalette } from "./command-palette";

/** Loads the dialog and its texts. Rejects where the texts cannot be fetched. */
export async function loadCommandPalette(locale: Locale) {
  const response = await fetch(`/api/texts/dialog/${locale}`);
  if (!response.ok) throw new Error(`The texts were answered with ${response.status}`);
  const texts: Partial<Dictionary> = await response.json();
  return { CommandPalette, texts };
}
