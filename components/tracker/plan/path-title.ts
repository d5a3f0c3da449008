import { directionById, roleById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";

/**
 * A path's title: its own, else the name of its direction or role in the reader's language. Call it on the server,
 * because the browser does not load the catalog.
 */
export function pathTitle(path: { title: string | null; catalogId: string | null }, locale: Locale): string {
  if (path.title !== null) return path.title;
  const entry = path.catalogId === null ? undefined : (directionById(path.catalogId) ?? roleById(path.catalogId));
  return entry ? textIn(entry.name, locale) : (path.catalogId ?? "");
}
