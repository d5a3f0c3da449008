import type { Locale } from "@/lib/domain/kinds";
import { settings } from "../env";
import type { Place } from "./site";

/** Where this installation is found, for the structured data of a page in this language. */
export function here(locale: Locale): Place {
  return { origin: settings().url, locale };
}
