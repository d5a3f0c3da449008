import type { Locale } from "@/lib/domain/kinds";
import { settings } from "../env";
import type { Place } from "./site";

/** The origin of this installation and a page's language, for the page's structured data. */
export function here(locale: Locale): Place {
  return { origin: settings().url, locale };
}
